import type { Money, Order, Proposal } from '../../api/types';

/** Sums of a refund, and the situation it is proposed in. Pure. */

/** So many per cent of the price, in whole major units where that can be, never nothing and never more than all. */
export function shareOf({ amount, currency }: Money, percent: number, minorUnits: number): Money {
  if (percent >= 100) return { amount, currency };
  const exact = (amount * percent) / 100;
  const whole = Math.round(exact / minorUnits) * minorUnits;
  const sum = whole > 0 && whole < amount ? whole : Math.round(exact);
  return { amount: Math.min(amount, Math.max(1, sum)), currency };
}

/** How much of the price a sum is, in whole per cent. */
export function percentOf(amount: number, price: Money): number {
  return price.amount === 0 ? 0 : Math.min(100, Math.max(0, Math.round((amount / price.amount) * 100)));
}

export interface Shares {
  back: Money;
  rest: Money;
}

/** Who gets how much; null where the sum is none that can go back. */
export function sharesOf(amount: number, price: Money): Shares | null {
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > price.amount) return null;
  return { back: { ...price, amount }, rest: { ...price, amount: price.amount - amount } };
}

/** The other side's refund that waits for an answer: another sum takes its place. */
export function theirRefund({ proposals, side }: Order): Proposal | undefined {
  return proposals.find(({ kind, by, state }) => kind === 'refund' && by !== side && state === 'open');
}

export type Situation = 'work' | 'late' | 'delivered' | 'dispute' | 'counter';

export function situationOf(order: Order): Situation {
  if (theirRefund(order) !== undefined) return 'counter';
  if (order.stage === 'disputed') return 'dispute';
  if (order.isOverdue) return 'late';
  return order.deliveries.length > 0 ? 'delivered' : 'work';
}

/** Where the sum stands first: at all of it, or between all and what the other side proposes. */
export function openingPercent(order: Order): number {
  const theirs = theirRefund(order)?.amount;
  if (theirs == null) return 100;
  const percent = percentOf(theirs.amount, order.price);
  return order.side === 'buyer' ? Math.round((percent + 100) / 2) : Math.max(1, Math.round(percent / 2));
}
