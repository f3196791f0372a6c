import type { ReactNode } from 'react';
import type { Order } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { orders as ordersEn } from '../../../i18n/en/orders';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { orders as ordersRu } from '../../../i18n/ru/orders';
import { Button } from '../../../ui/Button';
import { MessageFiles } from '../../conversation/MessageFiles';
import { person } from '../../orders/facts';
import { ProposalTerms } from '../../orders/ProposalTerms';
import { ReportView } from '../../orders/ReportView';
import { Block } from './Block';
import styles from './Disputes.module.css';

interface Done {
  id: string;
  at: string;
  seq: number;
  title: string;
  what: ReactNode;
}

interface WorkProps {
  order: Order;
  onShow: (seq: number) => void;
}

/** What was shown, delivered and asked to be changed, in its order, with its files. */
export function Work({ order, onShow }: WorkProps) {
  const texts = useTexts({ ru, en });
  const done = doneOf(order, texts);
  return (
    <Block title={texts.work}>
      {done.length === 0 && <p className={styles.quiet}>{texts.noWork}</p>}
      <ol className={styles.steps}>
        {done.map((one) => (
          <Step key={one.id} done={one} onShow={onShow} />
        ))}
      </ol>
    </Block>
  );
}

function doneOf(order: Order, texts: typeof ru): Done[] {
  const reports = order.reports.map((report) => ({
    ...report,
    title: texts.report(report.percent),
    what: <ReportView report={report} />,
  }));
  const deliveries = order.deliveries.map((delivery) => ({
    ...delivery,
    title: texts.delivery,
    what: (
      <>
        <p className={styles.said}>{delivery.text}</p>
        <MessageFiles attachments={delivery.attachments} />
      </>
    ),
  }));
  const revisions = order.revisions.map((revision) => ({
    ...revision,
    title: texts.revision,
    what: <p className={styles.said}>{revision.text}</p>,
  }));
  return [...reports, ...deliveries, ...revisions].sort((a, b) => a.seq - b.seq);
}

function Step({ done, onShow }: { done: Done; onShow: (seq: number) => void }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <li>
      <header>
        <b>{done.title}</b>
        <time dateTime={done.at}>{format.dateTime(done.at)}</time>
        <Button small variant="text" onClick={() => onShow(done.seq)}>
          {texts.showMessage}
        </Button>
      </header>
      {done.what}
    </li>
  );
}

/** Everything that either side proposed, and what became of it: who was ready for what. */
export function Proposals({ order }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const { proposal: words } = useTexts({ ru: ordersRu, en: ordersEn });
  const format = useFormat();
  return (
    <Block title={texts.proposals}>
      {order.proposals.length === 0 && <p className={styles.quiet}>{texts.noProposals}</p>}
      <ol className={styles.steps}>
        {order.proposals.map((one) => (
          <li key={one.id}>
            <header>
              <b>{words.kinds[one.kind]}</b>
              <span>{words.states[one.state]}</span>
            </header>
            <p className={styles.quiet}>
              {texts.proposedBy(person(order, one.by).name, format.dateTime(one.proposedAt))}
            </p>
            <ProposalTerms order={order} proposal={one} />
            {one.text !== '' && <p className={styles.said}>{one.text}</p>}
          </li>
        ))}
      </ol>
    </Block>
  );
}
