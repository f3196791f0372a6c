import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../../api/keys';
import type { Order } from '../../api/types';
import { fetchReview } from './queries';
import { isReviewable } from './reviews';

/** More of them have mostly scrolled away. */
const MOST = 6;

/** Fetches the reviews that the cards of a conversation show, so that nothing moves when they come. */
export async function prepareReviews(queries: QueryClient, orders: readonly Order[]): Promise<void> {
  await Promise.allSettled(
    orders
      .filter(isReviewable)
      .slice(0, MOST)
      .map(({ id }) =>
        queries.query({ queryKey: keys.review(id), queryFn: () => fetchReview(id), staleTime: 'static' }),
      ),
  );
}
