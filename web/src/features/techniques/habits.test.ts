import { describe, expect, it } from 'vitest';
import type { Habit } from '../../api/types';
import { techniques as en } from '../../i18n/en/techniques';
import { techniques as ru } from '../../i18n/ru/techniques';
import { habitOf } from './habits';
import { techniqueOf } from './techniques';

const count = (occasions: number, shown: number) => ({ occasions, shown, missed: 0 });
const habits: Habit[] = [
  { technique: 'S6', latest: count(20, 18), before: count(20, 12) },
  { technique: 'S10', latest: count(2, 1), before: count(0, 0) },
];

describe('A habit', () => {
  it('is told beside what it was before', () => {
    expect(habitOf('S6', habits)).toEqual({ latest: count(20, 18), before: count(20, 12), occasions: 20 });
  });
  it('is not told from fewer than three occasions', () => {
    expect(habitOf('S10', habits)).toEqual({ latest: null, before: null, occasions: 2 });
  });
  it('is not told of a technique that is none, nor before anything is known', () => {
    expect([habitOf('S17', habits), habitOf('S6', undefined)]).toEqual([null, null]);
  });
  it('is a sentence in both languages', () => {
    expect(ru.habit('warmth', 18, 20)).toBe('Тепло слышно в 18 из 20 последних сообщений');
    expect(en.habit('calm', 3, 5)).toBe('The client is heard in 3 of your last 5 replies to someone upset');
    expect(ru.habit('options', 0, 4)).toBe('Среди 4 последних ответов на просьбу сверх заказа пока не встретился');
  });
  it.each(['S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12', 'S13', 'S14'])('of %s has its words', (row) => {
    const id = techniqueOf(row)!;
    expect(ru.habit(id, 1, 3)).toMatch(/^[А-ЯЁ][а-яё ]+ в 1 из 3 последних [а-яё]/u);
    expect(en.habit(id, 1, 3)).toMatch(/^[A-Z][a-z ]+ in 1 of your last 3 [a-z]/);
  });
});
