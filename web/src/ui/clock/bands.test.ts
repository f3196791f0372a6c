import { describe, expect, it } from 'vitest';
import { readClock, redrawIn } from './bands';
import { ringPaths } from './ring';

const startedAt = '2026-11-23T10:00:00Z';
const at = (minutes: number) => readClock({ startedAt }, Date.parse(startedAt) + minutes * 60_000);

describe('a reply clock', () => {
  it.each([
    [0, 1],
    [9.99, 1],
    [10, 2],
    [30, 3],
    [60, 4],
    [240, 5],
    [1439, 5],
    [1440, 'lost'],
  ])('after %d minutes is in band %s', (minutes, band) => expect(at(minutes).band).toBe(band));
  it('tells what is left of the band', () => {
    expect(at(22)).toMatchObject({ band: 2, endMinutes: 30, leftMillis: 8 * 60_000, share: 0.4 });
  });
  it('that seems to start in the future has not waited yet', () => {
    expect(at(-3)).toMatchObject({ band: 1, waitedMillis: 0, share: 1 });
  });
  it('is redrawn each minute, in the last two minutes every ten seconds', () => {
    expect(redrawIn(at(1.25))).toBe(45_000);
    expect(redrawIn(at(8))).toBe(10_000);
    expect(redrawIn(at(8.05))).toBe(7_000);
    expect(redrawIn(at(1440.5))).toBe(30_000);
  });
});

describe('the ring', () => {
  const arcs = (path: string) => path.split('M').length - 1;
  it('loses a segment with each band', () => {
    expect([0, 10, 30, 60, 240].map((minutes) => arcs(ringPaths(at(minutes)).mark))).toEqual([5, 4, 3, 2, 1]);
  });
  it('splits the draining segment', () => {
    const { track, mark } = ringPaths(at(5));
    expect([arcs(track), arcs(mark)]).toEqual([1, 5]);
  });
  it('is all track when lost', () => {
    expect(ringPaths(at(2000)).mark).toBe('');
  });
});
