import { describe, expect, it } from 'vitest';
import { moved, nearest } from './order';

describe('A picture is moved', () => {
  it('to its new place, the others keeping their order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
  });

  it('to the box the pointer is nearest to', () => {
    const boxes = [0, 100, 200].map((left) => ({ left, top: 0, width: 90, height: 60 }));
    expect(nearest(boxes, 10, 200)).toBe(0);
    expect(nearest(boxes, 151, 30)).toBe(1);
    expect(nearest(boxes, 999, 0)).toBe(2);
    expect(nearest([], 0, 0)).toBe(-1);
  });
});
