import { describe, expect, it } from 'vitest';
import { retryDelay } from './backoff';

describe('the wait before the next try', () => {
  it('doubles up to half a minute', () => {
    expect([0, 1, 2, 5, 40].map((attempt) => retryDelay(attempt, 1))).toEqual([1000, 2000, 4000, 30_000, 30_000]);
  });
  it('is spread over its second half', () => {
    expect([retryDelay(3, 0), retryDelay(3, 0.5)]).toEqual([4000, 6000]);
  });
});
