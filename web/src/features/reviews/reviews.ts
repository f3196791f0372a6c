import type { Order, OrderReview, Review, ReviewChange, ReviewMarks } from '../../api/types';
import { composed } from '../orders/composed';

/** What can be read off a review. Pure; what may be done, the server says in `mayWrite` and `mayAnswer`. */

export const MARKS = ['speed', 'quality', 'communication'] as const satisfies readonly (keyof ReviewMarks)[];
export type Mark = (typeof MARKS)[number];

/** Whether the end of an order left something to review. */
export function isReviewable({ ending }: Order): boolean {
  if (ending === null) return false;
  return (
    ending.sellersFault || ending.how === 'accepted' || ending.how === 'accepted_by_time' || ending.how === 'decided'
  );
}

/** What the buyer wrote himself; null while there is nothing, or only the system's. */
export function ownReview({ review }: OrderReview): Review | null {
  return review?.automatic === null ? review : null;
}

/** The fields of the buyer's form, as a form keeps them. */
export type ReviewField = 'up' | Mark | 'text';

export function openedReview(review: Review | null): Record<ReviewField, string> {
  return {
    up: review === null ? '' : String(review.up),
    speed: String(review?.marks?.speed ?? ''),
    quality: String(review?.marks?.quality ?? ''),
    communication: String(review?.marks?.communication ?? ''),
    text: review?.text ?? '',
  };
}

/** Which fields nothing was chosen in yet, or too little written. */
export function missing(fields: Record<ReviewField, string>): ReviewField[] {
  const blank: ReviewField[] = fields.up === '' ? ['up'] : [];
  blank.push(...MARKS.filter((mark) => fields[mark] === ''));
  if (fields.up === 'false' && fields.text.trim() === '') blank.push('text');
  return blank;
}

/** What is sent of a form that lacks nothing. */
export function reviewOf(fields: Record<ReviewField, string>): ReviewChange {
  return {
    up: fields.up === 'true',
    speed: Number(fields.speed),
    quality: Number(fields.quality),
    communication: Number(fields.communication),
    text: fields.text.trim(),
  };
}

/** The four steps of an answer to a bad review, in their order. */
export const STEPS = ['thank', 'own', 'done', 'next'] as const;
export type Step = (typeof STEPS)[number];
export type AnswerField = Step | 'text';

/** The steps as the one text that everybody reads. */
export function joined(fields: Record<Step, string>): string {
  return composed(STEPS.map((step) => fields[step]));
}

/** Shares of the largest, in percent, for bars beside each other. */
export function bars(distribution: readonly number[]): number[] {
  const most = Math.max(...distribution, 1);
  return distribution.map((amount) => (amount / most) * 100);
}

const SAME_MOMENT_MS = 60_000;

/** Whether a card was shown when this was written: what is said now may differ, but it is the same saying. */
export function isCardOf(at: string, sentAt: string): boolean {
  return Math.abs(Date.parse(at) - Date.parse(sentAt)) < SAME_MOMENT_MS;
}
