import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { OrderReview, ReviewAnswerChange, ReviewChange } from '../../api/types';
import { fetchAnew } from '../stream/fetchAnew';

export function fetchReview(orderId: string): Promise<OrderReview> {
  return call(api.GET('/api/orders/{orderId}/review', { params: { path: { orderId } } }));
}

export function useReview(orderId: string) {
  return useQuery({ queryKey: keys.review(orderId), queryFn: () => fetchReview(orderId) });
}

export function useMyReviews() {
  return useInfiniteQuery({
    queryKey: keys.myReviews,
    queryFn: ({ pageParam }) =>
      call(api.GET('/api/me/reviews', { params: { query: { ...(pageParam !== null && { cursor: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** Whose reviews everybody reads. */
export interface Reviewed {
  of: 'seller' | 'service';
  id: string;
}

export function usePublicReviews({ of, id }: Reviewed) {
  return useInfiniteQuery({
    queryKey: keys.publicReviews(of, id),
    queryFn: ({ pageParam }) => {
      const query = { ...(pageParam !== null && { cursor: pageParam }) };
      return of === 'seller'
        ? call(api.GET('/api/profiles/{accountId}/reviews', { params: { path: { accountId: id }, query } }))
        : call(api.GET('/api/services/{serviceId}/reviews', { params: { path: { serviceId: id }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** Thanks for a good review; asked for once for as long as it is looked at, since each asking brings other words. */
export function useThanks(orderId: string, asks: boolean) {
  return useQuery({
    queryKey: keys.thanks(orderId),
    queryFn: () => call(api.GET('/api/orders/{orderId}/review/thanks', { params: { path: { orderId } } })),
    enabled: asks,
    staleTime: Infinity,
    retry: false,
  });
}

export interface Publishing<B, A = OrderReview> {
  /** Resolves with what was published as it is now; undefined when it was not done, and `error` says why. */
  run: (body: B) => Promise<A | undefined>;
  isPending: boolean;
  error: ApiError | null;
}

export function useWriting(review: OrderReview): Publishing<ReviewChange> {
  return usePublishing(review, (body, header) =>
    call(api.PUT('/api/orders/{orderId}/review', { params: { path: { orderId: review.orderId }, header }, body })),
  );
}

export function useAnswering(review: OrderReview): Publishing<ReviewAnswerChange> {
  return usePublishing(review, (body, header) =>
    call(
      api.PUT('/api/orders/{orderId}/review/answer', { params: { path: { orderId: review.orderId }, header }, body }),
    ),
  );
}

type Match = Record<'If-Match', string>;

/** Publishes from the version that was read; where that is no longer it, the newest is fetched to be read. */
function usePublishing<B>(review: OrderReview, put: (body: B, header: Match) => Promise<OrderReview>): Publishing<B> {
  const queries = useQueryClient();
  const publishing = useMutation({
    mutationFn: (body: B) => put(body, { 'If-Match': `"${review.version}"` }),
    onSuccess: (answered) => accept(queries, answered),
    onError: (error) => {
      const { kind } = asApiError(error);
      if (kind === 'changed-meanwhile' || kind === 'not-now' || kind === 'not-found') refresh(queries, review.orderId);
    },
  });
  return {
    run: async (body) => {
      try {
        return await publishing.mutateAsync(body);
      } catch {
        // It is in `error`.
        return undefined;
      }
    },
    isPending: publishing.isPending,
    error: publishing.error === null ? null : asApiError(publishing.error),
  };
}

function accept(queries: QueryClient, review: OrderReview): void {
  queries.setQueryData(keys.review(review.orderId), review);
  void queries.invalidateQueries({ queryKey: keys.myReviews });
  void queries.invalidateQueries({ queryKey: keys.allPublicReviews });
  // The stream brings its card; where the stream is away, this does.
  void queries.invalidateQueries({ queryKey: keys.messages(review.conversationId) });
}

function refresh(queries: QueryClient, orderId: string): void {
  fetchAnew(queries, { queryKey: keys.review(orderId) });
  fetchAnew(queries, { queryKey: keys.myReviews });
}
