import { describe, expect, it } from 'vitest';
import { byStake, stake } from './stake';

const now = Date.parse('2026-11-23T12:00:00Z');
const waited = (minutes: number, newBuyer = false) => ({
  startedAt: new Date(now - minutes * 60_000).toISOString(),
  newBuyer,
});

describe('the stake of a clock', () => {
  it.each([
    ['the first ten minutes', waited(0), 4 / 15],
    ['to half an hour', waited(22), 20 / 13],
    ['to an hour', waited(46), 12 / 19],
    ['to four hours', waited(110), 16 / 135],
    ['to a day, a known buyer', waited(1388), 30 / 57],
    ['to a day, a new buyer', waited(1388, true), 100 / 57],
    ['past a day', waited(1440, true), 0],
  ])('%s', (_name, clock, expected) => expect(stake(clock, now)).toBeCloseTo(expected, 10));

  it('orders the inbox: the greater first, of equals the older', () => {
    const clocks = [waited(4), waited(2000), waited(110), waited(3000), waited(22), waited(1388, true)];
    const order = clocks.toSorted(byStake(now)).map((clock) => (now - Date.parse(clock.startedAt)) / 60_000);
    expect(order).toEqual([1388, 22, 4, 110, 3000, 2000]);
  });
});
