import type { ReactNode } from 'react';
import type { Message, Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { serverNow } from '../../ui/clock/serverClock';
import { isReviewable } from '../reviews/reviews';
import { EndReview } from '../reviews/ReviewSlot';
import { AnswersView } from './AnswersView';
import { DisputeView } from './DisputeView';
import { isDisputeOf } from './facts';
import { ProposalTerms } from './ProposalTerms';
import { ReportView } from './ReportView';
import styles from './Orders.module.css';

type Card = NonNullable<Message['card']>;

interface CardBodyProps {
  card: Card;
  order: Order;
  /** It tells where the order stands. */
  live: boolean;
}

/** What of its order a card is about, besides what was said with it. */
export function CardBody({ card, order, live }: CardBodyProps) {
  switch (card.kind) {
    case 'placed':
      return (
        <>
          <p>
            {order.title}, <Package order={order} />
          </p>
          <AnswersView order={order} />
        </>
      );
    case 'taken':
      return live ? <TakenUntil order={order} /> : null;
    case 'progress': {
      const report = order.reports.find(({ id }) => id === card.itemId);
      return report === undefined ? null : <ReportView report={report} />;
    }
    case 'overdue':
      return live && order.isOverdue ? <Overdue order={order} /> : null;
    case 'declined':
    case 'cancelled':
    case 'lapsed':
    case 'accepted':
      return (
        <>
          <EndingView card={card} order={order} />
          {isReviewable(order) && <EndReview orderId={order.id} />}
        </>
      );
    case 'proposed':
    case 'answered':
    case 'withdrawn':
    case 'proposal_lapsed':
    case 'payment_declined': {
      const proposal = order.proposals.find(({ id }) => id === card.itemId);
      return proposal === undefined ? null : <ProposalTerms order={order} proposal={proposal} />;
    }
    case 'disputed':
      return isDisputeOf(card, order) ? <DisputeView order={order} part={card.kind} /> : null;
    case 'decided':
      return (
        <>
          {isDisputeOf(card, order) && <DisputeView order={order} part={card.kind} />}
          {isReviewable(order) && <EndReview orderId={order.id} />}
        </>
      );
    default:
      return null;
  }
}

function Package({ order }: { order: Order }): ReactNode {
  return useTexts({ ru, en }).package(order.packageName);
}

function TakenUntil({ order }: { order: Order }) {
  const texts = useTexts({ ru, en }).card.about;
  const format = useFormat();
  return order.dueAt === null ? null : <p>{texts.takenUntil(format.until(order.dueAt, new Date(serverNow())))}</p>;
}

function Overdue({ order }: { order: Order }) {
  const texts = useTexts({ ru, en }).next.overdue;
  return <p>{order.side === 'buyer' ? texts.buyer : texts.seller(order.buyer.name)}</p>;
}

/** What became of the money. */
function EndingView({ card, order }: { card: Card; order: Order }) {
  const texts = useTexts({ ru, en }).card.about;
  const format = useFormat();
  const { ending, takenAt, price, seller } = order;
  if (card.kind === 'lapsed') return <p>{takenAt === null ? texts.lapsedUntaken : texts.lapsedUndelivered}</p>;
  if (ending === null) return null;
  if (card.kind !== 'accepted') return <p>{texts.moneyBack(format.money(ending.refund))}</p>;
  return (
    <p>
      {ending.how === 'accepted_by_time' && `${texts.byTime} `}
      {texts.released(format.money(price), seller.name)}
    </p>
  );
}

/** Room for what is not known yet, as high as it mostly is. */
export function CardBodyRoom({ kind }: { kind: Card['kind'] }) {
  const lines = { progress: 4, proposed: 3, placed: 1, disputed: 2, decided: 2 }[kind as string] ?? 0;
  return Array.from({ length: lines }, (_, index) => <i key={index} className={styles.room} aria-hidden="true" />);
}
