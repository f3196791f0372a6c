import type { Conversation } from '../../api/types';
import { asApiError } from '../../api/problem';
import { common as commonEn } from '../../i18n/en/common';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { orders as ru } from '../../i18n/ru/orders';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import talk from '../conversation/Conversation.module.css';
import { isClosed } from './facts';
import { OrderView } from './OrderView';
import { useConversationOrders } from './queries';
import styles from './Orders.module.css';

/** The orders of a conversation beside it: those that go on, and the past ones folded. */
export default function OrderPanel({ conversation }: { conversation: Conversation }) {
  const texts = useTexts({ ru, en });
  const { retry } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const { data, error, refetch } = useConversationOrders(conversation.id);
  if (data === undefined) {
    return (
      error !== null && (
        <section className={talk.part} aria-label={texts.order}>
          <ProblemNotice
            error={asApiError(error)}
            title={texts.failed}
            actions={
              <Button small variant="text" onClick={() => void refetch()}>
                {retry}
              </Button>
            }
          />
        </section>
      )
    );
  }
  const closed = data.filter(isClosed);
  return (
    <>
      {data
        .filter((order) => !isClosed(order))
        .map((order) => (
          <OrderView key={order.id} order={order} />
        ))}
      {closed.length > 0 && (
        <details className={`${talk.part ?? ''} ${styles.closed ?? ''}`}>
          <summary>{texts.closed(closed.length)}</summary>
          {closed.map((order) => (
            <OrderView key={order.id} order={order} />
          ))}
        </details>
      )}
    </>
  );
}
