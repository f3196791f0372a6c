import type { DisputeFile, DisputeResult, Language, Money, Side } from '../../../api/types';
import { disputeReasons as en } from '../../../i18n/en/disputes';
import { disputeReasons as ru } from '../../../i18n/ru/disputes';
import { amountText, parseAmount } from '../../my-services/amount';

/** What each of the two gets. */
export type Shares = Record<Side, Money>;

/** What goes back with a split, in minor units, if what was typed can be that: more than nothing, less than all. */
export function refundOf(held: Money, typed: string): number | null {
  const parsed = parseAmount(typed, held.currency);
  return parsed.ok && parsed.amount > 0 && parsed.amount < held.amount ? parsed.amount : null;
}

/** What a decision would give to each; null for a split without a sum. */
export function sharesOf(held: Money, result: DisputeResult, typed: string): Shares | null {
  const back = { release: 0, refund: held.amount, split: refundOf(held, typed) }[result];
  return back === null ? null : parted(held, back);
}

/** A sum in two: this goes back to the buyer, the rest to the seller. */
export function parted(whole: Money, back: number): Shares {
  return { buyer: { ...whole, amount: back }, seller: { ...whole, amount: whole.amount - back } };
}

/** The sum to begin with: what was wished for, where it is a part. */
export function firstRefund({ held, order }: DisputeFile, language: Language): string {
  const wish = order.dispute?.wish?.amount ?? 0;
  return wish > 0 && wish < held.amount ? amountText(wish, held.currency, language === 'ru' ? ',' : '.') : '';
}

/** A sentence to begin with, in the language of the page: the moderator reads it, changes it and signs for it. */
export function reasonFor({ order }: DisputeFile, result: DisputeResult | null, language: Language): string {
  if (result === null) return '';
  const reasons = language === 'ru' ? ru : en;
  return reasons[order.dispute?.reason ?? 'other'][result];
}

/** Whether it can be decided now; time goes on while the page is open. */
export function isRipe({ state, ripe, order }: DisputeFile, now: number): boolean {
  if (state !== 'open') return false;
  return ripe || (order.dispute !== null && Date.parse(order.dispute.answerBy) <= now);
}
