import { Clock3, PencilRuler } from 'lucide-react';
import { Link } from 'wouter';
import type { OrderSummary, Side } from '../../api/types';
import { orderList as en } from '../../i18n/en/orderList';
import { orders as ordersEn } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orderList as ru } from '../../i18n/ru/orderList';
import { orders as ordersRu } from '../../i18n/ru/orders';
import { Avatar } from '../../ui/Avatar';
import { useServerNow } from '../../ui/clock/serverClock';
import { Icon } from '../../ui/Icon';
import { greetingName } from '../composer/template';
import { deskHref } from '../desk/location';
import { leftUntil } from '../orders/facts';
import { awaitedOf, isReportDue, turnOf } from './grouping';
import styles from './OrderList.module.css';

const MINUTE_MS = 60_000;

/** One order in the list; it leads to its conversation. */
export function OrderRow({ order, side }: { order: OrderSummary; side: Side }) {
  const texts = useTexts({ ru, en });
  const { stages, package: named } = useTexts({ ru: ordersRu, en: ordersEn });
  const format = useFormat();
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  const { other, title, packageName, stage, price, closedAt, conversationId } = order;
  const turn = turnOf(order);
  return (
    <li>
      <Link href={deskHref({ conversationId })} className={styles.row}>
        <Avatar person={other} />
        <span className={styles.what}>
          <b>{other.name}</b>
          <span>
            {title}, {named(packageName)}
          </span>
        </span>
        <b className={styles.price}>{format.money(price)}</b>
        <span className={styles.state}>
          <span>{stages[stage]}</span>
          {turn === 'me' && <em>{texts.turn.me}</em>}
          {turn === 'other' && <span>{texts.turn.other(greetingName(other.name))}</span>}
          {turn === 'moderator' && <span>{texts.turn.moderator}</span>}
          {closedAt === null ? <Due order={order} now={now} /> : <span>{format.when(closedAt, new Date(now))}</span>}
          {isReportDue(order, side, now) && (
            <span className={styles.mark}>
              <Icon of={PencilRuler} size={14} />
              {texts.report}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

/** How long is left for what is awaited, or how long that is past. */
function Due({ order, now }: { order: OrderSummary; now: number }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const awaited = awaitedOf(order);
  if (order.dueAt === null || awaited === null) return null;
  const { isOver, minutes } = leftUntil(order.dueAt, now);
  const time = format.duration(minutes);
  if (isOver) {
    return (
      <span className={styles.mark}>
        <Icon of={Clock3} size={14} />
        {texts.past(time)}
      </span>
    );
  }
  return <span title={format.until(order.dueAt, new Date(now))}>{texts.left[awaited](time)}</span>;
}
