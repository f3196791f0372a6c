import { describe, expect, it } from 'vitest';
import type { Ending, OrderReview, Review } from '../../api/types';
import { anOrder } from '../orders/testOrder';
import { bars, isCardOf, isReviewable, joined, missing, openedReview, ownReview, reviewOf } from './reviews';

const REVIEW: Review = {
  up: true,
  bad: false,
  marks: { speed: 5, quality: 4, communication: 5 },
  text: 'Нарисовано чудесно',
  automatic: null,
  at: '2026-03-02T09:00:00Z',
  editedAt: null,
};
const AUTOMATIC: Review = { ...REVIEW, up: false, bad: true, marks: null, text: '', automatic: 'not_delivered' };

function ended(how: Ending['how'], sellersFault = false) {
  const ending = { how, at: '2026-03-02T09:00:00Z', refund: { amount: 0, currency: 'RUB' }, sellersFault };
  return isReviewable(anOrder({ ending }));
}

describe('an order', () => {
  it('can be reviewed once it was accepted, decided, or failed by the seller’s fault', () => {
    expect(isReviewable(anOrder({ ending: null }))).toBe(false);
    expect(ended('accepted')).toBe(true);
    expect(ended('accepted_by_time')).toBe(true);
    expect(ended('decided')).toBe(true);
    expect(ended('lapsed', true)).toBe(true);
    expect(ended('cancelled_by_buyer', true)).toBe(true);
    expect(ended('cancelled_by_buyer')).toBe(false);
    expect(ended('declined')).toBe(false);
    expect(ended('refund_agreed')).toBe(false);
  });
});

describe('the form of a review', () => {
  it('opens with what its buyer wrote, and with nothing of what the system wrote', () => {
    const of = (review: Review | null) => openedReview(ownReview({ review } as OrderReview));
    expect(of(REVIEW)).toEqual({
      up: 'true',
      speed: '5',
      quality: '4',
      communication: '5',
      text: 'Нарисовано чудесно',
    });
    expect(of(AUTOMATIC).up).toBe('');
    expect(of(null).text).toBe('');
  });

  it('asks for thumb and marks, and with the thumb down for words', () => {
    expect(missing(openedReview(null))).toEqual(['up', 'speed', 'quality', 'communication']);
    expect(missing({ ...openedReview(REVIEW), text: ' ' })).toEqual([]);
    expect(missing({ ...openedReview(REVIEW), up: 'false', text: ' ' })).toEqual(['text']);
  });

  it('sends what was chosen', () => {
    expect(reviewOf({ ...openedReview(REVIEW), up: 'false', text: ' Опоздали ' })).toEqual({
      up: false,
      speed: 5,
      quality: 4,
      communication: 5,
      text: 'Опоздали',
    });
  });
});

describe('an answer in steps', () => {
  it('is one text of those that were filled in, in their order', () => {
    expect(joined({ thank: ' Спасибо. ', own: '', done: 'Исправлено.', next: 'Будет запас.' })).toBe(
      'Спасибо.\n\nИсправлено.\n\nБудет запас.',
    );
    expect(joined({ thank: '', own: ' ', done: '', next: '' })).toBe('');
  });
});

describe('the bars', () => {
  it('are shares of the longest', () => {
    expect(bars([1, 0, 2, 4, 0])).toEqual([25, 0, 50, 100, 0]);
    expect(bars([0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a card', () => {
  it('is of what was said when it was shown', () => {
    expect(isCardOf('2026-03-02T09:00:00.120Z', '2026-03-02T09:00:00.100Z')).toBe(true);
    expect(isCardOf('2026-03-02T09:00:00Z', '2026-03-05T09:00:00Z')).toBe(false);
  });
});
