import { expect, test } from 'vitest';
import type { DelayCurve, OutcomeShare } from '../../api/types';
import { onTarget, percent, readDays, runs, signedPercent, topOf } from './figures';

const share = (value: number, high: number, enough = true): OutcomeShare => ({
  count: 0,
  of: 0,
  share: value,
  low: 0,
  high,
  enough,
});

const points = (...shares: OutcomeShare[]): DelayCurve['points'] =>
  shares.map((orders) => ({ band: 'hour' as const, orders }));

test('a length that nobody offers is the usual one', () => {
  expect(readDays(new URLSearchParams('days=365'))).toBe(365);
  expect(readDays(new URLSearchParams('days=31'))).toBe(90);
  expect(readDays(new URLSearchParams())).toBe(90);
});

test('the curve breaks where there are too few cases', () => {
  const known = share(0.5, 0.7);
  const unknown = share(1, 1, false);
  expect(runs(points(known, known, unknown, known))).toEqual([[0, 1], [3]]);
  expect(runs(points(unknown))).toEqual([]);
});

test('the scale holds every interval that is drawn, and no other', () => {
  expect(topOf(points(share(0.1, 0.32), share(1, 1, false)))).toBeCloseTo(0.4);
  expect(topOf(points(share(0.9, 0.98)))).toBe(1);
  expect(topOf([])).toBe(0.1);
});

test('per cents are whole, and a difference below nothing has a minus', () => {
  expect(percent(0.4567)).toBe('46');
  expect(signedPercent(-0.123)).toBe('−12');
  expect(signedPercent(-0.001)).toBe('0');
});

test('a habit of too few cases is not on target', () => {
  expect(onTarget(share(0.9, 1), 0.9)).toBe(true);
  expect(onTarget(share(0.9, 1, false), 0.9)).toBe(false);
});
