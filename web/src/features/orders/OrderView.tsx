import { useId } from 'react';
import type { Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { MessageFiles } from '../conversation/MessageFiles';
import talk from '../conversation/Conversation.module.css';
import { isReviewable } from '../reviews/reviews';
import { ReviewSlot } from '../reviews/ReviewSlot';
import { Acts } from './Acts';
import { AnswersView } from './AnswersView';
import { DisputeView } from './DisputeView';
import { isClosed, panelActs, stepOf } from './facts';
import { IdeasView } from './IdeasView';
import { OrderFacts } from './OrderFacts';
import { PayLink } from './PayLink';
import { ProgressView } from './ProgressView';
import { ProposalsView } from './ProposalsView';
import styles from './Orders.module.css';

const STEPS = 4;

/** One order as it stands: what it is about, what is due, what was shown and proposed, and what can be done. */
export function OrderView({ order }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const heading = useId();
  return (
    <section className={talk.part} aria-labelledby={heading} data-order="" tabIndex={-1}>
      <h3 id={heading}>
        {texts.order}
        <span>{order.ending === null ? texts.stages[order.stage] : texts.ends[order.ending.how]}</span>
      </h3>
      <p className={styles.about}>
        {order.title}, {texts.package(order.packageName)}
      </p>
      <Steps order={order} />
      <OrderFacts order={order} />
      <PayLink order={order} />
      <Acts order={order} offered={panelActs(order).map((act) => ({ act }))} shown={2} />
      {isReviewable(order) && <ReviewSlot orderId={order.id} />}
      <ProposalsView order={order} />
      {(order.stage === 'disputed' || order.stage === 'decided') && (
        <div className={styles.sub}>
          <DisputeView order={order} part={order.stage} />
        </div>
      )}
      <ProgressView order={order} />
      <Deliveries order={order} />
      <Lines order={order} />
      <AnswersView order={order} />
      {order.side === 'seller' && !isClosed(order) && <IdeasView order={order} />}
    </section>
  );
}

/** How far it is, drawn and said. */
function Steps({ order }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const at = stepOf(order);
  if (at === null) return null;
  return (
    <div className={styles.steps} role="img" aria-label={texts.step(at, STEPS, texts.stages[order.stage])}>
      {Array.from({ length: STEPS }, (_, index) => (
        <i key={index} className={index < at ? styles.on : undefined} />
      ))}
    </div>
  );
}

/** Everything that was delivered, the latest first. */
function Deliveries({ order: { deliveries } }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  if (deliveries.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{`${texts.deliveries}: ${deliveries.length}`}</summary>
      <ul className={styles.deliveries}>
        {deliveries.toReversed().map((delivery, index) => (
          <li key={delivery.id}>
            <b>{texts.delivery(deliveries.length - index)}</b> <small>{format.dateTime(delivery.at)}</small>
            <p>{delivery.text}</p>
            <MessageFiles attachments={delivery.attachments} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What makes up the price; what was left out by consent stays to be seen. */
function Lines({ order: { lines } }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <details className={styles.fold}>
      <summary>{texts.lines}</summary>
      <ul className={styles.terms}>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span>
              {line.kind === 'tip' ? texts.tipLine : line.title}
              {line.removedAt !== null && <small> {texts.removed}</small>}
              {line.kind === 'tip' && !line.paid && <small> {texts.awaitsPayment}</small>}
            </span>
            {line.removedAt === null ? <b>{format.money(line.price)}</b> : <s>{format.money(line.price)}</s>}
          </li>
        ))}
      </ul>
    </details>
  );
}
