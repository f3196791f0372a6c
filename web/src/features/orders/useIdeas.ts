import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { Idea, Order } from '../../api/types';
import { withOrder } from './acts';

interface Ideas {
  /** Resolves with whether the server took them; `error` says why not. */
  keep: (ideas: Idea[]) => Promise<boolean>;
  error: ApiError | null;
}

/** Keeps a seller's ideas for an order: shown at once, put back when the server does not take them. */
export function useIdeas(order: Order): Ideas {
  const queries = useQueryClient();
  const show = (ideas: Idea[]) => {
    queries.setQueryData<Order>(keys.order(order.id), (old) => old && { ...old, ideas });
    queries.setQueryData<Order[]>(keys.conversationOrders(order.conversationId), (old) =>
      old?.map((one) => (one.id === order.id ? { ...one, ideas } : one)),
    );
  };
  const keeping = useMutation({
    // One after another: the last one said is the one that stays.
    scope: { id: `ideas ${order.id}` },
    mutationFn: (ideas: Idea[]) =>
      call(
        api.PUT('/api/orders/{orderId}/ideas', {
          params: { path: { orderId: order.id } },
          body: { ideas: [...ideas] },
        }),
      ),
    onMutate: (ideas) => {
      show(ideas);
      return order.ideas;
    },
    onSuccess: (answered) => {
      queries.setQueryData<Order>(keys.order(answered.id), (old) => old && answered);
      queries.setQueryData<Order[]>(keys.conversationOrders(answered.conversationId), (old) =>
        withOrder(old, answered),
      );
    },
    onError: (_error, _ideas, before) => {
      if (before !== undefined) show(before);
    },
  });
  const keep = (ideas: Idea[]) =>
    keeping.mutateAsync(ideas).then(
      () => true,
      () => false,
    );
  return { keep, error: keeping.error === null ? null : asApiError(keeping.error) };
}
