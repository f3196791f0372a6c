import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import { asApiError } from '../../../api/problem';
import type { DisputeFile, DisputeResult } from '../../../api/types';
import { moderationKeys } from '../keys';

/** The stream tells of what is done to disputes; neither of a time that has come, nor of what the two write. */
const ASK_AGAIN_MS = 60_000;

export type DisputeList = 'open' | 'decided';

export function useDisputes(state: DisputeList) {
  return useInfiniteQuery({
    queryKey: moderationKeys.disputes(state),
    queryFn: ({ pageParam }) => {
      const query = { state, ...(pageParam !== null && { cursor: pageParam }) };
      return call(api.GET('/api/moderation/disputes', { params: { query } }));
    },
    refetchInterval: ASK_AGAIN_MS,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** How many disputes wait for a decision, as the list of them knows it. */
export function useOpenDisputes(): number {
  return useDisputes('open').data?.pages[0]?.open ?? 0;
}

export function useDispute(disputedOrderId: string) {
  return useQuery({
    queryKey: moderationKeys.dispute(disputedOrderId),
    queryFn: () =>
      call(api.GET('/api/moderation/disputes/{disputedOrderId}', { params: { path: { disputedOrderId } } })),
  });
}

/** The conversation, page by page, the latest page first. */
export function useDisputeMessages(disputedOrderId: string) {
  return useInfiniteQuery({
    queryKey: moderationKeys.disputeMessages(disputedOrderId),
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { before: pageParam };
      return call(
        api.GET('/api/moderation/disputes/{disputedOrderId}/messages', {
          params: { path: { disputedOrderId }, query },
        }),
      );
    },
    refetchInterval: ASK_AGAIN_MS,
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.hasEarlier ? (last.messages[0]?.seq ?? null) : null),
  });
}

export interface Ruling {
  result: DisputeResult;
  /** With a split only. */
  refund: number | null;
  reason: string;
}

/** Decides a dispute from what was read of it; who was too late reads it anew. */
export function useDecideDispute({ order }: DisputeFile, onDecided: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ result, refund, reason }: Ruling) =>
      call(
        api.POST('/api/moderation/disputes/{disputedOrderId}/decision', {
          params: { path: { disputedOrderId: order.id } },
          body: { version: order.version, result, reason, ...(refund !== null && { refund }) },
        }),
      ),
    onSuccess: (decided) => {
      queries.setQueryData<DisputeFile>(moderationKeys.dispute(order.id), decided);
      onDecided();
      void queries.invalidateQueries({ queryKey: moderationKeys.all });
    },
    onError: (error) => {
      if (['changed-meanwhile', 'not-now', 'not-found'].includes(asApiError(error).kind)) {
        void queries.invalidateQueries({ queryKey: moderationKeys.all });
      }
    },
  });
}
