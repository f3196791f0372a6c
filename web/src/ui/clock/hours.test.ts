import { describe, expect, it } from 'vitest';
import { readClock } from './bands';

/** A week of Anna, who works from Monday to Friday from nine to six in Moscow; the examples are those of ClockReadingTest. */
const at = (local: string) => Date.parse(`${local}:00+03:00`);
const iso = (local: string) => new Date(at(local)).toISOString();
const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02'];
const hours = {
  open: days.map((day) => ({ from: iso(`${day}T09:00`), to: iso(`${day}T18:00`) })),
  until: iso('2026-12-03T00:00'),
};
const weekend = { from: iso('2026-11-28T00:00'), to: iso('2026-11-30T00:00') };

/** By the server: when each band ends, and the days off in between. */
const clocks = {
  thursday10: {
    ends: ['2026-11-26T10:10', '2026-11-26T10:30', '2026-11-26T11:00', '2026-11-26T14:00', '2026-11-27T10:00'],
    stands: [],
  },
  thursday1755: {
    ends: ['2026-11-27T09:05', '2026-11-27T09:25', '2026-11-27T09:55', '2026-11-27T12:55', '2026-11-27T17:55'],
    stands: [],
  },
  friday1730: {
    ends: ['2026-11-27T17:40', '2026-11-27T18:00', '2026-11-30T09:30', '2026-11-30T12:30', '2026-11-30T17:30'],
    stands: [weekend],
  },
  friday12: {
    ends: ['2026-11-27T12:10', '2026-11-27T12:30', '2026-11-27T13:00', '2026-11-27T16:00', '2026-11-30T12:00'],
    stands: [weekend],
  },
};

const read = (name: keyof typeof clocks, startedAt: string, now: string) =>
  readClock(
    { startedAt: iso(startedAt), ends: clocks[name].ends.map(iso), stands: clocks[name].stands },
    at(now),
    hours,
  );

describe('a reply clock of somebody who has hours', () => {
  it.each([
    ['thursday10', '2026-11-26T10:00', '2026-11-26T10:22', 2, 8],
    ['thursday1755', '2026-11-26T17:55', '2026-11-26T23:00', 1, 5],
    ['thursday1755', '2026-11-26T17:55', '2026-11-27T09:05', 2, 20],
    ['friday1730', '2026-11-27T17:30', '2026-11-29T12:00', 3, 30],
    ['friday12', '2026-11-27T12:00', '2026-11-30T11:00', 5, 60],
  ] as const)('%s, from %s, at %s', (name, startedAt, now, band, minutes) => {
    expect(read(name, startedAt, now)).toMatchObject({ band, leftMillis: minutes * 60_000 });
  });

  it('says when it goes on while it stands', () => {
    const night = read('thursday1755', '2026-11-26T17:55', '2026-11-26T23:00');
    expect(night).toMatchObject({ stands: true, goesOnAt: at('2026-11-27T09:00') });
    const dayOff = read('friday12', '2026-11-27T12:00', '2026-11-28T15:00');
    expect(dayOff).toMatchObject({ band: 5, stands: true, goesOnAt: at('2026-11-30T00:00') });
    const evening = read('friday12', '2026-11-27T12:00', '2026-11-27T22:00');
    expect(evening).toMatchObject({ band: 5, stands: false, goesOnAt: null });
  });

  it('counts all time while the hours are not known', () => {
    const ends = clocks.thursday10.ends.map(iso);
    const reading = readClock({ startedAt: iso('2026-11-26T10:00'), ends, stands: [] }, at('2026-11-26T10:22'), null);
    expect(reading).toMatchObject({ band: 2, leftMillis: 8 * 60_000, stands: false });
  });

  it('is lost once the day is over', () => {
    expect(read('friday12', '2026-11-27T12:00', '2026-11-30T12:00').band).toBe('lost');
  });
});
