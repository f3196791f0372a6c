import { expect, test } from 'vitest';
import type { MyRating, RatingEvent } from '../../api/types';
import { meaningOf, nextRelief, pointsText, shareText, upAndDown } from './rating';

function event(share: number, expiresAt: string): RatingEvent {
  return {
    id: expiresAt,
    kind: share < 0 ? 'missed' : 'in_time',
    buyer: { id: 'b', name: 'Борис' },
    conversationId: 'c',
    orderId: null,
    at: '2026-03-01T00:00:00Z',
    expiresAt,
    rulesVersion: 1,
    pardon: null,
    share,
    without: 0,
    afterExpiry: 0,
  };
}

function rating(number: number, events: RatingEvent[]): MyRating {
  return {
    number,
    base: 9000,
    events,
    leftOff: 0,
    leftOffShare: 0,
    upcoming: [],
    answersToBase: 0,
    rules: {
      version: 1,
      since: '2026-01-01T00:00:00Z',
      priorInTime: 9,
      priorMissed: 1,
      missed: 1,
      failedOrder: 10,
      overdueDelivery: 4,
      countsForDays: 90,
    },
    earlierRules: [],
    now: '2026-03-02T00:00:00Z',
  };
}

test('hundredths are said with two digits and a sign that is a minus', () => {
  expect(pointsText(8181, 'ru')).toBe('81,81');
  expect(shareText(-1000, 'en')).toBe('−10.00');
  expect(shareText(91, 'en')).toBe('+0.91');
  expect(shareText(0, 'en')).toBe('0.00');
});

test('what adds and what takes are summed apart', () => {
  const some = rating(8272, [event(91, '2026-05-01T00:00:00Z'), event(-819, '2026-05-02T00:00:00Z')]);
  expect(upAndDown(some)).toEqual({ up: 91, down: -819 });
});

test('a number is read against where everybody begins', () => {
  expect(meaningOf(rating(9000, []))).toBe('new');
  expect(meaningOf(rating(9090, [event(90, 'a')]))).toBe('high');
  expect(meaningOf(rating(8181, [event(-819, 'a')]))).toBe('middle');
  expect(meaningOf(rating(4000, [event(-5000, 'a')]))).toBe('low');
});

test('the next relief is the first that takes something to expire', () => {
  const first = event(-100, '2026-05-02T00:00:00Z');
  expect(nextRelief(rating(0, [event(50, '2026-05-01T00:00:00Z'), event(-1, '2026-05-03T00:00:00Z'), first]))).toBe(
    first,
  );
  expect(nextRelief(rating(9000, []))).toBeNull();
});
