import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Link } from 'wouter';
import type { Conversation } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { useServerNow } from '../../ui/clock/serverClock';
import { useConversationOrders } from '../orders/queries';
import { NoteField } from './NoteField';
import styles from './Conversation.module.css';

// What else is here must not go with a chunk that does not come.
const OrderPanel = lazy<ComponentType<{ conversation: Conversation }>>(() =>
  import('../orders/OrderPanel').catch(() => ({ default: () => null })),
);
const ConversationScores = lazy(() => import('../communication/ConversationScores'));

const MINUTE_MS = 60_000;

/** Who is on the other side, the orders of the two, and what this is about. */
export function SidePane({ conversation }: { conversation: Conversation }) {
  const texts = useTexts({ ru, en }).side;
  const format = useFormat();
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  const orders = useConversationOrders(conversation.id);
  const { side, other, otherSince, otherTimeZone, service, asked } = conversation;
  return (
    <>
      <section className={styles.part}>
        <h3>{side === 'seller' ? texts.buyer : texts.seller}</h3>
        <dl className={styles.facts}>
          <dt>{texts.since}</dt>
          <dd>{format.month(otherSince)}</dd>
          <dt>{texts.time}</dt>
          <dd>
            {format.clockIn(otherTimeZone, new Date(now))}, {format.city(otherTimeZone)}
          </dd>
          {side === 'buyer' && (
            <>
              <dt>{texts.profile}</dt>
              <dd>
                <Link href={`/sellers/${other.id}`}>{other.name}</Link>
              </dd>
            </>
          )}
        </dl>
      </section>
      {asked !== null && (
        <section className={styles.part}>
          <h3>{texts.asked}</h3>
          <dl className={styles.facts}>
            {asked.deadline !== null && (
              <>
                <dt>{texts.neededBy}</dt>
                <dd>{format.calendarDay(asked.deadline)}</dd>
              </>
            )}
            {asked.budget !== null && (
              <>
                <dt>{texts.budget}</dt>
                <dd>{texts.upTo(format.money(asked.budget))}</dd>
              </>
            )}
          </dl>
        </section>
      )}
      {/* What stands below an order comes with it, or it would move. */}
      {!orders.isPending && (
        <Suspense fallback={null}>
          {orders.data?.length !== 0 && <OrderPanel conversation={conversation} />}
          <section className={styles.part}>
            <h3>{texts.service}</h3>
            {service === null ? (
              <p>{texts.noService}</p>
            ) : (
              <>
                <p>
                  <Link href={`/services/${service.id}`}>{service.title}</Link>
                </p>
                <dl className={styles.facts} style={{ marginTop: 'var(--space-2)' }}>
                  <dt>{texts.price}</dt>
                  <dd>{format.money(service.price)}</dd>
                </dl>
              </>
            )}
          </section>
          <NoteField conversation={conversation} />
        </Suspense>
      )}
      {side === 'seller' && (
        <Suspense fallback={null}>
          <ConversationScores conversation={conversation} />
        </Suspense>
      )}
    </>
  );
}
