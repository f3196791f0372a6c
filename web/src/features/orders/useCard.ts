import type { Conversation, Message, Order, Proposal } from '../../api/types';
import { cards as cardsEn } from '../../i18n/en/cards';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { cards as cardsRu } from '../../i18n/ru/cards';
import { orders as ru } from '../../i18n/ru/orders';
import { useConversationOrders, useOrder } from './queries';

type Card = NonNullable<Message['card']>;

/** The order of a card; asked for by itself only where it is not among the conversation's. Undefined until it is there. */
export function useCardOrder(conversation: Conversation, card: Card): Order | undefined {
  const orders = useConversationOrders(conversation.id);
  const known = orders.data?.find(({ id }) => id === card.orderId);
  const apart = useOrder(card.orderId ?? '', card.orderId !== null && orders.isSuccess && known === undefined);
  return known ?? apart.data;
}

export function proposalOf(card: Card, order: Order | undefined): Proposal | undefined {
  return order?.proposals.find(({ id }) => id === card.itemId);
}

/** What happened, in a few words; the order tells more of it once it is there. */
export function useCardTitle(card: Card, order: Order | undefined): string {
  const kinds = useTexts({ ru: cardsRu, en: cardsEn });
  const { proposal: texts, order: something } = useTexts({ ru, en });
  const proposal = proposalOf(card, order);
  if (proposal !== undefined && card.kind === 'proposed') {
    return proposal.counters === null ? texts.kinds[proposal.kind] : texts.answered.counter;
  }
  if (proposal !== undefined && card.kind === 'answered') {
    return proposal.state === 'declined' ? texts.answered.no : texts.answered.yes;
  }
  const words: Partial<Record<string, string>> = kinds;
  return words[card.kind] ?? something;
}
