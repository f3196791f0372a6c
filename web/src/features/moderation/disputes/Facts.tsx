import { Fragment } from 'react';
import type { DisputeFile, Order } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { orders as ordersEn } from '../../../i18n/en/orders';
import type { Format } from '../../../i18n/format';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { orders as ordersRu } from '../../../i18n/ru/orders';
import talk from '../../conversation/Conversation.module.css';
import { AnswersView } from '../../orders/AnswersView';
import orderStyles from '../../orders/Orders.module.css';
import { Block } from './Block';
import styles from './Disputes.module.css';

/** What was agreed on, when what happened, and what the price is made of. */
export function Facts({ file }: { file: DisputeFile }) {
  const texts = useTexts({ ru, en });
  const kinds = useTexts({ ru: ordersRu, en: ordersEn }).contactKinds;
  const format = useFormat();
  const { order } = file;
  const contacts = order.contactKinds.map((kind) => kinds[kind]).join(', ');
  const rows = [...factsOf(file, texts, format), ...(contacts === '' ? [] : [[texts.facts.contacts, contacts]])];
  return (
    <Block title={texts.order}>
      <dl className={talk.facts}>
        {rows.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {order.packageDescription !== '' && <p className={styles.said}>{order.packageDescription}</p>}
      <Lines order={order} />
      <AnswersView order={order} />
    </Block>
  );
}

function factsOf({ order, held, state }: DisputeFile, texts: typeof ru, format: Format): [string, string][] {
  const { facts } = texts;
  const { dispute, dueAt, takenAt, deliveredAt, tips } = order;
  const isLate = dueAt !== null && deliveredAt === null && dispute !== null && dueAt <= dispute.openedAt;
  const due = dueAt === null ? null : `${format.dateTime(dueAt)}${isLate ? `, ${texts.overdue}` : ''}`;
  const rows: [string, string | null][] = [
    [facts.held, state === 'open' ? format.money(held) : null],
    [facts.price, format.money(order.price)],
    [facts.tips, tips.amount > 0 ? format.money(tips) : null],
    [facts.package, order.packageName],
    [facts.placed, format.dateTime(order.placedAt)],
    [facts.taken, takenAt && format.dateTime(takenAt)],
    [facts.due, due],
    [facts.delivered, deliveredAt === null ? texts.nothingDelivered : format.dateTime(deliveredAt)],
    [facts.opened, dispute && format.dateTime(dispute.openedAt)],
    [facts.revisions, facts.revisionsUsed(order.revisions.length, order.revisionsIncluded)],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}

function Lines({ order: { lines } }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <>
      <h3>{texts.lines}</h3>
      <ul className={orderStyles.terms}>
        {lines.map((line) => (
          <li key={line.id} className={orderStyles.line}>
            <span>
              {line.kind === 'tip' ? texts.facts.tips : line.title}{' '}
              <small>
                {line.removedAt !== null
                  ? `${texts.removed}, ${format.dateTime(line.removedAt)}`
                  : line.kind !== 'package' && line.extraDays > 0 && texts.extraDays(line.extraDays)}
              </small>
            </span>
            {line.removedAt === null ? <b>{format.money(line.price)}</b> : <s>{format.money(line.price)}</s>}
          </li>
        ))}
      </ul>
    </>
  );
}
