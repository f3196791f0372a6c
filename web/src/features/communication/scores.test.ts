import { describe, expect, it } from 'vitest';
import type { MyScores, PeriodScores, ScoreCause } from '../../api/types';
import { changeOf, firstAndLast, readPeriod, signed, weekNames, worstOf } from './scores';

const period = (speed: number | null, sum: number | null): PeriodScores => ({
  speed,
  politeness: 60,
  professionalism: 65,
  sum,
  replies: 5,
  messages: 9,
});

const cause = (name: string, points: number): ScoreCause => ({
  merit: 'politeness',
  cause: name,
  points,
  change: null,
  messages: 3,
});

describe('scores', () => {
  it('looks back over twelve weeks unless the address names another known length', () => {
    expect(readPeriod(new URLSearchParams(''))).toBe(12);
    expect(readPeriod(new URLSearchParams('weeks=4'))).toBe(4);
    expect(readPeriod(new URLSearchParams('weeks=5000'))).toBe(12);
  });

  it('compares only what is known on both sides', () => {
    expect(changeOf('speed', { total: period(74, 199), before: period(65, 190) })).toBe(9);
    expect(changeOf('speed', { total: period(74, 199), before: period(null, null) })).toBeNull();
    expect(changeOf('sum', { total: period(null, null), before: period(65, 190) })).toBeNull();
  });

  it('names what takes most, if it takes a whole point', () => {
    expect(worstOf([cause('cold', -2.5), cause('vague', -4), cause('greeting', 9)])?.cause).toBe('vague');
    expect(worstOf([cause('cold', -0.9), cause('greeting', 9)])).toBeNull();
    expect(worstOf([])).toBeNull();
  });

  it('tells the first and the last week that have a sum', () => {
    const weeks = [null, 210, null, 240, null].map((sum) => ({ ...period(70, sum), start: '2026-03-02' }));
    expect(firstAndLast({ weeks } as unknown as MyScores)).toEqual({ first: 210, last: 240, weeks: 2 });
    expect(firstAndLast({ weeks: [] } as unknown as MyScores)).toBeNull();
  });

  it('writes points with a sign that is no hyphen', () => {
    expect(signed(-5.2, String)).toBe('−5.2');
    expect(signed(3, String)).toBe('+3');
    expect(signed(0, String)).toBe('0');
  });

  it('names a week by its Monday wherever the reader is', () => {
    expect(weekNames('en')('2026-03-02')).toBe('2\u00a0Mar');
    expect(weekNames('ru')('2026-03-02')).toMatch(/^2\u00a0мар/);
  });
});
