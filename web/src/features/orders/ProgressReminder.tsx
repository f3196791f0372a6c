import { useState } from 'react';
import { PencilRuler } from 'lucide-react';
import type { Conversation } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { Button } from '../../ui/Button';
import { useServerNow } from '../../ui/clock/serverClock';
import { InlineNotice } from '../../ui/State';
import { ActDialog } from './ActDialog';
import { isProgressDue } from './facts';
import { keepFocus } from './keepFocus';
import { useConversationOrders } from './queries';
import styles from './Orders.module.css';

const MINUTE_MS = 60_000;

/** Above the composer, when the buyer has heard nothing of the work for as long as he should have to wait. */
export default function ProgressReminder({ conversation }: { conversation: Conversation }) {
  const texts = useTexts({ ru, en }).reminder;
  const orders = useConversationOrders(conversation.id).data ?? [];
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  const [open, setOpen] = useState(false);
  const due = orders.find((order) => isProgressDue(order, now));
  const [opened, setOpened] = useState(due);
  // The form stays on the order it was opened for, also when the reminder has gone meanwhile.
  const order = open ? (orders.find(({ id }) => id === opened?.id) ?? opened) : due;
  if (order === undefined) return null;
  const close = () => setOpen(false);
  return (
    <div className={styles.reminder}>
      <InlineNotice
        icon={PencilRuler}
        role="status"
        actions={
          <Button
            small
            variant="text"
            onClick={() => {
              setOpened(order);
              setOpen(true);
            }}
          >
            {texts.act}
          </Button>
        }
      >
        {texts.text}
      </InlineNotice>
      {open && (
        <ActDialog
          order={order}
          offered={{ act: 'progress' }}
          onDone={() => {
            close();
            keepFocus(null);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
