import { useState } from 'react';
import { createPortal } from 'react-dom';
import { ListPlus } from 'lucide-react';
import type { Order } from '../../api/types';
import { orderForms as en } from '../../i18n/en/orderForms';
import { useTexts } from '../../i18n/LanguageContext';
import { orderForms as ru } from '../../i18n/ru/orderForms';
import { IconButton } from '../../ui/Button';
import { ActDialog } from './ActDialog';
import { offerTo } from './hints';
import { useConversationOrders } from './queries';

/** Among the composer's buttons, while there is an order that takes options. */
export default function OfferButton({ conversationId }: { conversationId: string }) {
  const texts = useTexts({ ru, en }).offer;
  const orders = useConversationOrders(conversationId).data ?? [];
  const [opened, setOpened] = useState<Order | null>(null);
  const order = offerTo(orders);
  const close = () => setOpened(null);
  return (
    <>
      {order !== undefined && <IconButton icon={ListPlus} label={texts.act} onClick={() => setOpened(order)} />}
      {opened !== null &&
        // No form stands in another one.
        createPortal(
          <ActDialog
            order={orders.find(({ id }) => id === opened.id) ?? opened}
            offered={{ act: 'offer' }}
            onDone={close}
            onClose={close}
          />,
          document.body,
        )}
    </>
  );
}
