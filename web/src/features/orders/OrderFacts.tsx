import { Fragment } from 'react';
import type { Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import type { Format } from '../../i18n/format';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { useServerNow } from '../../ui/clock/serverClock';
import talk from '../conversation/Conversation.module.css';
import { dueOf, isClosed, leftUntil, otherOf, revisionsLeft } from './facts';
import styles from './Orders.module.css';

const MINUTE_MS = 60_000;

type Texts = typeof ru;

/** What is due and how long is left; price, revisions, contacts. It redraws itself. */
export function OrderFacts({ order }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  const rows = rowsOf(order, now, texts, format);
  const note = noteOf(order, now, texts, format);
  return (
    <>
      <dl className={talk.facts}>
        {rows.map(({ name, value, more }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {more !== undefined && <small className={styles.more}>{more}</small>}
            </dd>
          </Fragment>
        ))}
      </dl>
      {note !== null && <p className={styles.next}>{note}</p>}
    </>
  );
}

interface Row {
  name: string;
  value: string;
  more?: string;
}

function rowsOf(order: Order, now: number, texts: Texts, format: Format): Row[] {
  const due = dueOf(order);
  const rows: Row[] = [];
  if (due !== null) {
    const { isOver, minutes } = leftUntil(due.at, now);
    const time = format.duration(minutes);
    rows.push({
      name: texts.due[due.what],
      value: format.until(due.at, new Date(now)),
      more: isOver ? texts.passed(time) : texts.left(time),
    });
  }
  rows.push({ name: texts.price, value: format.money(order.price) });
  if (order.tips.amount > 0) rows.push({ name: texts.tips, value: format.money(order.tips) });
  if (isClosed(order)) return rows;
  // What is not paid for includes nothing yet.
  if (order.stage !== 'unpaid') {
    rows.push({
      name: texts.revisions,
      value: texts.revisionsLeft(revisionsLeft(order), order.revisionsIncluded),
    });
  }
  const kinds = order.contactKinds.map((kind) => texts.contactKinds[kind]).join(', ');
  rows.push({ name: texts.contacts, value: kinds === '' ? texts.noContacts : kinds });
  return rows;
}

/** What comes next, in a sentence, to the one who reads it. */
function noteOf(order: Order, now: number, texts: Texts, format: Format): string | null {
  const { side, stage, isOverdue, freeCancelUntil, may, ending } = order;
  const { name } = otherOf(order);
  if (ending !== null) return ending.refund.amount > 0 ? texts.refunded(format.money(ending.refund)) : null;
  if (isOverdue) return side === 'buyer' ? texts.next.overdue.buyer : texts.next.overdue.seller(name);
  switch (stage) {
    case 'unpaid':
      return texts.next.unpaid[side];
    case 'placed':
      return side === 'buyer' ? texts.next.placed.buyer(name) : texts.next.placed.seller;
    case 'delivered':
      return side === 'buyer' ? texts.next.delivered.buyer : texts.next.delivered.seller(name);
    case 'disputed':
      return texts.next.disputed;
    default:
      return may.includes('cancel') && freeCancelUntil !== null
        ? texts.freeCancel(format.until(freeCancelUntil, new Date(now)))
        : null;
  }
}
