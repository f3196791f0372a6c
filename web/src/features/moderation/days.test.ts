import { describe, expect, it } from 'vitest';
import { readDays } from './days';

describe('the days typed', () => {
  it('are a whole number from 1 to 365', () => {
    expect(readDays(' 7 ')).toBe(7);
    expect(readDays('365')).toBe(365);
    for (const wrong of ['', '0', '366', '1.5', '-3', '1e2', 'seven']) expect(readDays(wrong)).toBeNull();
  });
});
