import { useEffect, useState } from 'react';
import type { Message } from '../../api/types';
import { useConversationOrders } from '../orders/queries';
import { loadCards } from './CardPlace';

/** Messages are not held back longer than this for what stands in their cards. */
const PATIENCE_MS = 1_500;

/**
 * Whether messages can be drawn without moving afterwards: what their cards need is there, or is not waited for any
 * longer. Once drawn they stay.
 */
export function useCardsReady(conversationId: string, messages: readonly Message[] | undefined): boolean {
  const isAnswered = !useConversationOrders(conversationId).isPending;
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
  const hasCards = messages?.some(({ card }) => card !== null) ?? false;
  const isReady = isDrawn || (messages !== undefined && (!hasCards || isLate || (isLoaded && isAnswered)));
  if (isReady && !isDrawn) setDrawn(true);
  return isReady;
}
