import { describe, expect, it } from 'vitest';
import { filterOf, hrefOf, readLooked, writeLooked } from './filters';

describe('what is looked for', () => {
  it('stands in the address and comes back from there', () => {
    const looked = {
      q: 'логотип',
      currency: 'RUB',
      atLeast: 500_000,
      language: 'ru',
      dueFrom: '2026-03-01',
      fresh: true,
      sort: 'budget',
    } as const;
    expect(readLooked(new URLSearchParams(writeLooked(looked)))).toEqual(looked);
  });

  it('leaves out what it does not know', () => {
    const params = new URLSearchParams('language=de&sort=best&atLeast=5&currency=rub&dueFrom=soon&fresh=1');
    expect(readLooked(params)).toEqual({});
    expect(hrefOf({})).toBe('/exchange');
  });

  it('compares no amounts of different currencies, and keeps no order in a saved search', () => {
    expect(filterOf({ atLeast: 5, q: 'лес', sort: 'newest' })).toEqual({ q: 'лес' });
  });
});
