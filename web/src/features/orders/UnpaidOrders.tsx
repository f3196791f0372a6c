import { useEffect } from 'react';
import { CreditCard } from 'lucide-react';
import type { Conversation, Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { serverNow } from '../../ui/clock/serverClock';
import { InlineNotice } from '../../ui/State';
import { Acts } from './Acts';
import { keepFocus } from './keepFocus';
import { PayLink } from './PayLink';
import { useConversationOrders } from './queries';
import styles from './Orders.module.css';

/**
 * Above the messages, what the buyer has ordered and not paid for: no card tells of it before its payment, and on a
 * phone there is no panel beside them.
 */
export default function UnpaidOrders({ conversation }: { conversation: Conversation }) {
  const orders = useConversationOrders(conversation.id).data ?? [];
  const unpaid = orders.filter(({ stage, side }) => stage === 'unpaid' && side === 'buyer');
  return (
    <>
      {unpaid.map((order) => (
        <Unpaid key={order.id} order={order} />
      ))}
    </>
  );
}

function Unpaid({ order }: { order: Order }) {
  const texts = useTexts({ ru, en }).unpaid;
  const format = useFormat();
  const { title, payBy, payUrl } = order;
  // Paid for or ended, it is gone, and the focus with it where it was here.
  useEffect(() => () => keepFocus(null), []);
  return (
    <div className={styles.unpaid} data-order="" tabIndex={-1}>
      <InlineNotice
        icon={CreditCard}
        role="status"
        actions={
          <>
            <PayLink order={order} />
            <Acts order={order} offered={order.may.includes('cancel') ? [{ act: 'cancel' }] : []} />
          </>
        }
      >
        {payBy === null ? texts.waits(title) : texts.waitsUntil(title, format.until(payBy, new Date(serverNow())))}
        {payUrl === null && ` ${texts.noLink}`}
      </InlineNotice>
    </div>
  );
}
