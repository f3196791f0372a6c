import { useEffect, useRef, useState } from 'react';
import { ArrowRight, Check, Hourglass, Info } from 'lucide-react';
import type { DisputeFile } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { orders as ordersEn } from '../../../i18n/en/orders';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { orders as ordersRu } from '../../../i18n/ru/orders';
import { LinkButton } from '../../../ui/Button';
import { useServerNow } from '../../../ui/clock/serverClock';
import { InlineNotice } from '../../../ui/State';
import { person } from '../../orders/facts';
import { Block } from './Block';
import { DecisionForm } from './DecisionForm';
import { useDisputes } from './queries';
import { Shares } from './Shares';
import { isRipe, parted } from './split';
import { isDecidedHere, useTyped } from './typed';
import pane from '../Case.module.css';
import styles from './Disputes.module.css';

const MINUTE_MS = 60_000;

/** What is to be decided, once it can be; or what was. */
export function Decision({ file }: { file: DisputeFile }) {
  const texts = useTexts({ ru, en });
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  if (file.state === 'open') return isRipe(file, now) ? <DecisionForm file={file} /> : <Early file={file} now={now} />;
  return (
    <Block title={texts.decided.title}>
      <Meanwhile orderId={file.order.id} />
      {file.state === 'over' ? <p className={styles.quiet}>{texts.decided.over}</p> : <Decided file={file} />}
      <Next orderId={file.order.id} />
    </Block>
  );
}

function Early({ file: { order }, now }: { file: DisputeFile; now: number }) {
  const texts = useTexts({ ru, en }).decide;
  const format = useFormat();
  const { dispute } = order;
  if (dispute === null) return null;
  const other = person(order, dispute.by === 'buyer' ? 'seller' : 'buyer');
  return (
    <Block title={texts.title}>
      <InlineNotice icon={Hourglass}>
        <b>{texts.early}.</b> {texts.earlyText(other.name, format.until(dispute.answerBy, new Date(now)))}
      </InlineNotice>
    </Block>
  );
}

/** Somebody else was sooner: what was written here is still here, to be copied. */
function Meanwhile({ orderId }: { orderId: string }) {
  const texts = useTexts({ ru, en }).decided;
  const [{ result, reasons }] = useTyped(orderId);
  if (result === null) return null;
  const text = reasons[result] ?? '';
  return (
    <>
      <InlineNotice icon={Info} role="status">
        {texts.meanwhile}
      </InlineNotice>
      {text !== '' && (
        <figure className={pane.kept}>
          <figcaption>{texts.yourText}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      )}
    </>
  );
}

function Decided({ file }: { file: DisputeFile }) {
  const texts = useTexts({ ru, en }).decided;
  const { results } = useTexts({ ru: ordersRu, en: ordersEn }).dispute;
  const format = useFormat();
  // What was decided while the page was open is said aloud.
  const [isFresh] = useState(() => isDecidedHere(file.order.id));
  const decided = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFresh) return;
    // The form has gone, and the dialog with it: the focus goes on to what became of them.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body) decided.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [isFresh]);
  const { order, decidedBy, ratings } = file;
  const decision = order.dispute?.decision ?? null;
  if (decision === null) return null;
  const words = { true: texts.rated.yes, false: texts.rated.no, null: texts.rated.none };
  return (
    <>
      {isFresh && (
        <InlineNotice icon={Check} role="status">
          {texts.done}
        </InlineNotice>
      )}
      <div ref={decided} className={pane.decided} tabIndex={-1}>
        <b>{results[decision.result]}</b>
        {decidedBy !== null && <p className={styles.quiet}>{texts.by(decidedBy.name, format.dateTime(decision.at))}</p>}
        <Shares order={order} shares={parted(file.held, decision.refund.amount)} />
        <figure className={pane.kept}>
          <figcaption>{texts.said}</figcaption>
          <blockquote>{decision.reason}</blockquote>
        </figure>
        <h3>{texts.ratings}</h3>
        <p className={styles.quiet}>
          {(['buyer', 'seller'] as const)
            .map((side) => `${person(order, side).name}: ${words[`${ratings[side]}`]}`)
            .join(' · ')}
        </p>
      </div>
    </>
  );
}

function Next({ orderId }: { orderId: string }) {
  const texts = useTexts({ ru, en }).decided;
  const open = useDisputes('open').data?.pages.flatMap((page) => page.items) ?? [];
  const next = open.find((row) => row.orderId !== orderId && row.ripe && !row.isOwn);
  if (next === undefined) return null;
  return (
    <div>
      <LinkButton variant="line" small icon={ArrowRight} href={`/moderation/disputes/${next.orderId}`}>
        {texts.next}
      </LinkButton>
    </div>
  );
}
