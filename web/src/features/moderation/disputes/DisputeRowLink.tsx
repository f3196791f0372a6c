import { memo } from 'react';
import { CircleCheck, Hourglass, Scale } from 'lucide-react';
import { Link } from 'wouter';
import type { DisputeRow } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { orders as ordersEn } from '../../../i18n/en/orders';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { orders as ordersRu } from '../../../i18n/ru/orders';
import { Avatar } from '../../../ui/Avatar';
import { Icon } from '../../../ui/Icon';
import styles from './Disputes.module.css';

const MINUTE_MS = 60_000;

interface DisputeRowLinkProps {
  row: DisputeRow;
  now: number;
}

/** A dispute in the list: who with whom, about what and how much, and whether it can be decided. */
export const DisputeRowLink = memo(function DisputeRowLink({ row, now }: DisputeRowLinkProps) {
  const { reasons } = useTexts({ ru: ordersRu, en: ordersEn }).dispute;
  const format = useFormat();
  const { orderId, title, buyer, seller, by, reason, held } = row;
  const [first, second] = by === 'buyer' ? [buyer, seller] : [seller, buyer];
  return (
    <li>
      <Link href={`/moderation/disputes/${orderId}`} className={styles.row} data-row={orderId}>
        <Avatar person={first} />
        <div className={styles.rowText}>
          <b>
            {first.name} · {second.name}
          </b>
          <span>{reasons[reason]}</span>
          <small>{title}</small>
        </div>
        <div className={styles.rowEnd}>
          <b>{format.money(held)}</b>
          <State row={row} now={now} />
        </div>
      </Link>
    </li>
  );
});

function State({ row, now }: DisputeRowLinkProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  if (row.result !== null && row.decidedAt !== null) {
    return (
      <small>
        <Icon of={CircleCheck} size={14} />
        {texts.results[row.result]} · {format.when(row.decidedAt, new Date(now))}
      </small>
    );
  }
  const answering = row.by === 'buyer' ? row.seller : row.buyer;
  const words = row.isOwn
    ? texts.own
    : row.ripe || Date.parse(row.answerBy) <= now
      ? texts.ripe
      : texts.answerBy(answering.name, format.until(row.answerBy, new Date(now)));
  return (
    <>
      <small>
        <Icon of={row.ripe ? Scale : Hourglass} size={14} />
        {words}
      </small>
      <small>{texts.since(format.duration((now - Date.parse(row.openedAt)) / MINUTE_MS))}</small>
    </>
  );
}
