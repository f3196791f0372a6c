import { useRef } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { ApiError, asApiError } from '../../api/problem';
import type { Order } from '../../api/types';
import { useMe } from '../../app/session';
import { fetchAnew } from '../stream/fetchAnew';
import { hasItem, newerOrder, waitingKey, withOrder } from './acts';
import type { ActBody } from './acts';
import { readUnanswered, writeUnanswered } from './unanswered';

/** Whoever waits for an answer is told in time that the network gives none. */
const ANSWER_MS = 15_000;

function fetchOrder(orderId: string): Promise<Order> {
  return call(api.GET('/api/orders/{orderId}', { params: { path: { orderId } } }));
}

export function useOrder(orderId: string, asks = true) {
  return useQuery({ queryKey: keys.order(orderId), queryFn: () => fetchOrder(orderId), enabled: asks });
}

/** The orders of a conversation, the latest first: one question for all of its cards. */
export function useConversationOrders(conversationId: string) {
  return useQuery({
    queryKey: keys.conversationOrders(conversationId),
    queryFn: () =>
      call(api.GET('/api/conversations/{conversationId}/orders', { params: { path: { conversationId } } })),
  });
}

/** Takes an order as the server has just answered it into everything the page holds of it. */
export function acceptOrder(queries: QueryClient, order: Order): void {
  queries.setQueryData<Order>(keys.order(order.id), (old) => newerOrder(old, order));
  queries.setQueryData<Order[]>(keys.conversationOrders(order.conversationId), (old) => withOrder(old, order));
  void queries.invalidateQueries({ queryKey: keys.orders });
}

export interface Acting {
  /** Resolves with the order as it is now; undefined when it was not done, and `error` says why. */
  run: (body: ActBody) => Promise<Order | undefined>;
  isPending: boolean;
  error: ApiError | null;
  reset: () => void;
}

/** Does something with an order, once, whatever becomes of the network. */
export function useAct(order: Order): Acting {
  const queries = useQueryClient();
  const me = useMe();
  const running = useRef(false);
  const acting = useMutation({
    mutationFn: (body: ActBody) => act(me.id, order, body),
    onSuccess: (answered) => {
      acceptOrder(queries, answered);
      // The stream brings its card; where the stream is away, this does.
      void queries.invalidateQueries({ queryKey: keys.messages(order.conversationId) });
    },
    onError: (error) => {
      const { kind } = asApiError(error);
      if (kind !== 'not-now' && kind !== 'already-sent' && kind !== 'not-found') return;
      for (const queryKey of [keys.order(order.id), keys.conversationOrders(order.conversationId), keys.orders]) {
        fetchAnew(queries, { queryKey });
      }
    },
  });
  const run = async (body: ActBody) => {
    if (running.current) return undefined;
    running.current = true;
    try {
      return await acting.mutateAsync(body);
    } catch {
      // It is in `error`.
      return undefined;
    } finally {
      running.current = false;
    }
  };
  return {
    run,
    isPending: acting.isPending,
    error: acting.error === null ? null : asApiError(acting.error),
    reset: acting.reset,
  };
}

/**
 * What was not answered is known by what it does: the very same one is sent again under the same id, which is done once,
 * also when its form was closed or the page left meanwhile.
 */
async function act(accountId: string, order: Order, body: ActBody): Promise<Order> {
  const key = waitingKey(order, body);
  const said = JSON.stringify({ ...body, confirmed: undefined });
  const before = readUnanswered(accountId, key);
  // What was said first may have been done after all; said otherwise and under another id it would be done twice.
  if (before !== undefined && before.said !== said) {
    const isDone = hasItem(await fetchOrder(order.id), before.clientId);
    writeUnanswered(accountId, key, null);
    if (isDone) throw new ApiError('already-sent', 409);
  }
  const clientId = before?.said === said ? before.clientId : crypto.randomUUID();
  writeUnanswered(accountId, key, { clientId, said });
  try {
    const answered = await call(
      api.POST('/api/orders/{orderId}/acts', {
        params: { path: { orderId: order.id } },
        body: { ...body, confirmed: body.confirmed ?? false, clientId },
        signal: AbortSignal.timeout(ANSWER_MS),
      }),
    );
    writeUnanswered(accountId, key, null);
    return answered;
  } catch (thrown) {
    const error = asApiError(thrown);
    if (!error.worthRetrying) writeUnanswered(accountId, key, null);
    throw error;
  }
}
