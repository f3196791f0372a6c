import { describe, expect, it } from 'vitest';
import { bandOf, typicalReply } from './typical-reply';

const of = (typicalReplySeconds: number | null) =>
  typicalReply({ sellerId: 'anna', replies: 7, typicalReplySeconds, presence: null });
const minute = 60;
const hour = 60 * minute;

describe('The usual reply', () => {
  it('is not known of a new seller', () => {
    expect(of(null)).toEqual({ kind: 'new' });
    expect(typicalReply(undefined)).toEqual({ kind: 'new' });
  });

  it.each([
    [0, { kind: 'seconds' }],
    [59, { kind: 'seconds' }],
    [60, { kind: 'minutes', minutes: 1 }],
    [12 * minute + 10, { kind: 'minutes', minutes: 12 }],
    [59 * minute + 29, { kind: 'minutes', minutes: 59 }],
    [59 * minute + 30, { kind: 'hours', hours: 1, minutes: 0 }],
    [hour + 25 * minute, { kind: 'hours', hours: 1, minutes: 30 }],
    [5 * hour + 40 * minute, { kind: 'hours', hours: 6, minutes: 0 }],
    [23 * hour + 50 * minute, { kind: 'days', days: 1 }],
    [25 * hour, { kind: 'days', days: 1 }],
    [60 * hour, { kind: 'days', days: 3 }],
  ])('of %i seconds is said as a person would', (seconds, said) => {
    expect(of(seconds)).toEqual(said);
  });
});

describe('The ring of a badge', () => {
  it.each([
    [10 * minute, 1],
    [10 * minute + 1, 2],
    [30 * minute, 2],
    [hour, 3],
    [4 * hour, 4],
    [24 * hour, 5],
    [24 * hour + 1, 'lost'],
  ])('of %i seconds is in band %s', (seconds, band) => {
    expect(bandOf(seconds)).toBe(band);
  });
});
