import { useRef, useState } from 'react';
import { ArrowDown, ArrowLeft, Scale, SearchX } from 'lucide-react';
import { useLocation } from 'wouter';
import { asApiError } from '../../../api/problem';
import type { DisputeFile } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { Avatar } from '../../../ui/Avatar';
import { Button, IconButton, LinkButton } from '../../../ui/Button';
import { classes } from '../../../ui/classes';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/State';
import { usePageHeading } from '../../../ui/usePageHeading';
import { usePageCommands } from '../../shortcuts/commands';
import { Decision } from './Decision';
import { DisputeThread } from './DisputeThread';
import { Facts } from './Facts';
import { History, Ledger, Verdicts } from './History';
import { useDispute } from './queries';
import { Statements } from './Statements';
import { Proposals, Work } from './Work';
import pane from '../Case.module.css';
import styles from './Disputes.module.css';

const LIST = '/moderation/disputes';

/** One dispute: what both say, what the order tells, the conversation beside it, and the decision. */
export function DisputePage({ orderId }: { orderId: string }) {
  const texts = useTexts({ ru, en });
  const [, navigate] = useLocation();
  const found = useDispute(orderId);
  usePageCommands({ back: () => navigate(LIST) });
  if (found.data !== undefined) return <Dispute file={found.data} />;
  const kind = found.error === null ? null : asApiError(found.error).kind;
  return (
    <div className={pane.pane}>
      {found.isPending ? (
        <Skeleton shape="text" rows={8} />
      ) : kind === 'not-found' ? (
        <EmptyState page icon={SearchX} title={texts.gone} action={<ToList />}>
          {texts.goneText}
        </EmptyState>
      ) : kind === 'own-case' ? (
        <EmptyState page icon={Scale} title={texts.ownTitle} action={<ToList />}>
          {texts.ownText}
        </EmptyState>
      ) : (
        <ErrorState page error={found.error} title={texts.pageFailed} onRetry={() => void found.refetch()} />
      )}
    </div>
  );
}

function ToList() {
  const texts = useTexts({ ru, en });
  return (
    <LinkButton variant="line" href={LIST}>
      {texts.back}
    </LinkButton>
  );
}

function Dispute({ file }: { file: DisputeFile }) {
  const texts = useTexts({ ru, en });
  const decision = useRef<HTMLDivElement>(null);
  /** The message that somebody wants to see in the conversation; each wish is a new one. */
  const [wanted, setWanted] = useState<{ seq: number } | null>(null);
  const show = (seq: number) => setWanted({ seq });
  const { order, state } = file;
  return (
    <div className={classes(pane.pane, styles.page)}>
      <div className={styles.dispute}>
        <Head file={file} onDecision={() => decision.current?.scrollIntoView({ block: 'start' })} />
        {/* Who has only a keyboard scrolls what has the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.file} role="region" aria-label={texts.file} tabIndex={0}>
          {state === 'open' && <p className={styles.reads}>{texts.readsAlong}</p>}
          <Statements order={order} />
          <Facts file={file} />
          <Work order={order} onShow={show} />
          <Proposals order={order} />
          <Ledger file={file} />
          <History file={file} onShow={show} />
          <Verdicts file={file} />
          <div ref={decision} className={styles.decision}>
            <Decision key={`${order.id} ${state}`} file={file} />
          </div>
        </div>
        <DisputeThread order={order} wanted={wanted} onShown={() => setWanted(null)} />
      </div>
    </div>
  );
}

function Head({ file, onDecision }: { file: DisputeFile; onDecision: () => void }) {
  const texts = useTexts({ ru, en });
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { order, state } = file;
  const { buyer, seller, title } = order;
  usePageHeading(heading, `${title} · ${texts.title}`);
  return (
    <header className={pane.head}>
      <IconButton icon={ArrowLeft} label={texts.back} onClick={() => navigate(LIST)} />
      <span className={pane.pair} aria-hidden="true">
        <Avatar person={buyer} />
        <Avatar person={seller} />
      </span>
      <div className={pane.who}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{`${buyer.name}, ${texts.sides.buyer} · ${seller.name}, ${texts.sides.seller} · ${texts.states[state]}`}</p>
      </div>
      {state === 'open' && (
        <Button small variant="line" icon={ArrowDown} onClick={onDecision}>
          {texts.toDecision}
        </Button>
      )}
    </header>
  );
}
