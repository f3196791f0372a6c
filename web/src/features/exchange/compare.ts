import type { RequestProposal } from '../../api/types';

export const ORDERS = ['first', 'price', 'days', 'rating'] as const;
export type CompareOrder = (typeof ORDERS)[number];

const least = (values: readonly number[]) => Math.min(...values);
const priceOf = ({ packages }: RequestProposal) => least(packages.map(({ price }) => price.amount));
const daysOf = ({ packages }: RequestProposal) => least(packages.map(({ deliveryDays }) => deliveryDays));

/** One good review among one says less than forty among fifty: the share is drawn to the middle by two. */
const ratingOf = ({ reviews }: RequestProposal) => (reviews.liked + 1) / (reviews.count + 2);

/** Side by side in an order; those that can still be chosen come first, equals as they came. */
export function arranged(proposals: readonly RequestProposal[], by: CompareOrder): RequestProposal[] {
  const keys: Record<CompareOrder, (one: RequestProposal) => number> = {
    first: () => 0,
    price: priceOf,
    days: daysOf,
    rating: (one) => -ratingOf(one),
  };
  const rank = ({ state }: RequestProposal) => (state === 'chosen' ? 0 : state === 'sent' ? 1 : 2);
  return [...proposals].sort((a, b) => rank(a) - rank(b) || keys[by](a) - keys[by](b));
}
