import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { HandCoins, ListPlus } from 'lucide-react';
import type { Conversation, Message, Order } from '../../api/types';
import { minorUnits } from '../../i18n/format';
import { orderForms as en } from '../../i18n/en/orderForms';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orderForms as ru } from '../../i18n/ru/orderForms';
import { Button } from '../../ui/Button';
import { InlineNotice } from '../../ui/State';
import { greetingName } from '../composer/template';
import { useMessages } from '../conversation/queries';
import { ActDialog } from './ActDialog';
import { hasOpen, isUpset, lastOfBuyer, offerTo, staysUpset, wishesMore } from './hints';
import { keepFocus } from './keepFocus';
import { useConversationOrders } from './queries';
import { shareOf } from './refund';
import { keepUpset, readUpset, withPlace } from './upsetPlaces';

interface OrderHintsProps {
  conversation: Conversation;
  /** What the advice noticed in the client's last message. */
  client: readonly string[];
}

interface Hint {
  act: 'offer' | 'propose_refund';
  order: Order;
}

const NONE: readonly Message[] = [];

/** What the moment calls for besides words: options for a wish, a refund for a client who does not calm down. */
export default function OrderHints({ conversation, client }: OrderHintsProps) {
  const texts = useTexts({ ru, en });
  const window = useMessages(conversation.id).data;
  // Read back into the past, the page does not hold the words that the advice is about.
  const messages = window === undefined || window.hasLater ? NONE : window.messages;
  const orders = useConversationOrders(conversation.id).data;
  const about = lastOfBuyer(messages);
  const upset = useUpset(conversation.id, isUpset(client) ? about : null);
  const [laterAt, setLaterAt] = useState<number | null>(null);
  const [open, setOpen] = useState<Hint | null>(null);
  const hint = orders === undefined ? null : hintOf({ orders, client, stays: staysUpset(messages, upset) });
  /** The hint may have gone with what it was for. */
  const close = () => {
    setOpen(null);
    keepFocus(null);
  };
  return (
    <>
      {hint !== null && laterAt !== about && (
        <InlineNotice
          icon={hint.act === 'offer' ? ListPlus : HandCoins}
          role="status"
          actions={
            <>
              <Button small variant="text" onClick={() => setOpen(hint)}>
                {hint.act === 'offer' ? texts.offer.act : texts.refund.act}
              </Button>
              <Button
                small
                onClick={() => {
                  setLaterAt(about);
                  keepFocus(null);
                }}
              >
                {texts.hints.later}
              </Button>
            </>
          }
        >
          <Words hint={hint} />
        </InlineNotice>
      )}
      {open !== null &&
        // No form stands in another one.
        createPortal(
          <ActDialog
            order={orders?.find(({ id }) => id === open.order.id) ?? open.order}
            offered={{ act: open.act }}
            onDone={close}
            onClose={close}
          />,
          document.body,
        )}
    </>
  );
}

function Words({ hint: { act, order } }: { hint: Hint }) {
  const texts = useTexts({ ru, en }).hints;
  const format = useFormat();
  const name = greetingName(order.buyer.name);
  const { price } = order;
  if (act === 'offer') return texts.wish(name);
  return texts.upset(name, format.money(price), format.money(shareOf(price, 50, minorUnits(price.currency))));
}

interface Moment {
  orders: readonly Order[];
  client: readonly string[];
  stays: boolean;
}

/** A client who is upset comes first: nothing is sold to him. */
function hintOf({ orders, client, stays }: Moment): Hint | null {
  if (isUpset(client)) {
    const order = orders.find(({ may }) => may.includes('propose_refund'));
    return stays && order !== undefined && !hasOpen(order, 'refund') ? { act: 'propose_refund', order } : null;
  }
  const order = wishesMore(client) ? offerTo(orders) : undefined;
  return order === undefined || hasOpen(order, 'options') ? null : { act: 'offer', order };
}

/** The places where the client was upset; now he is at `now`, if that is any. */
function useUpset(conversationId: string, now: number | null): readonly number[] {
  const [known] = useState(() => readUpset(conversationId));
  useEffect(() => {
    if (now !== null) keepUpset(conversationId, withPlace(readUpset(conversationId), now));
  }, [conversationId, now]);
  const [told, setTold] = useState(known);
  if (now !== null && !told.includes(now)) setTold([...told, now]);
  return told;
}
