import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Conversation, Message, Order } from '../../api/types';
import { useConversationOrders } from '../orders/queries';
import { loadCards } from './CardPlace';

/** Messages are not held back longer than this for what stands in their cards. */
const PATIENCE_MS = 1_500;

/**
 * Whether messages can be drawn without moving afterwards: what their cards need is there, or is not waited for any
 * longer. Once drawn they stay.
 */
export function useCardsReady({ id, side }: Conversation, messages: readonly Message[] | undefined): boolean {
  const orders = useConversationOrders(id);
  const isReviewed = useReviewsReady(orders.data);
  const isAnswered = !orders.isPending && isReviewed;
  const [isLoaded, setLoaded] = useState(false);
  const [isLate, setLate] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    // Without its cards a conversation can be read as well; they are asked for again where they stand.
    loadCards().then(
      () => setLoaded(true),
      () => setLoaded(true),
    );
    return () => clearTimeout(timer);
  }, []);
  // What a buyer has not paid for stands above the messages and has no card.
  const hasCards = side === 'buyer' || (messages?.some(({ card }) => card !== null) ?? false);
  const isReady = isDrawn || (messages !== undefined && (!hasCards || isLate || (isLoaded && isAnswered)));
  if (isReady && !isDrawn) setDrawn(true);
  return isReady;
}

/** Whether the reviews of these orders are there, or known not to come. */
function useReviewsReady(orders: readonly Order[] | undefined): boolean {
  const queries = useQueryClient();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (orders === undefined) return;
    const done = () => setReady(true);
    if (orders.every(({ ending }) => ending === null)) {
      done();
      return;
    }
    import('../reviews/prepare').then(({ prepareReviews }) => prepareReviews(queries, orders)).then(done, done);
  }, [queries, orders]);
  return isReady;
}
