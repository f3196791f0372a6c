import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '../../api/types';
import { readQueueLocation, queueHref } from './location';
import { caseAfter } from './order';

const one = (id: string, state: CaseSummary['state'] = 'open') => ({ id, state }) as CaseSummary;

describe('the case after a decision', () => {
  it('is the next that waits, and after the last the first', () => {
    const cases = [one('a'), one('b', 'allowed'), one('c')];
    expect(caseAfter(cases, 'a')?.id).toBe('c');
    expect(caseAfter(cases, 'c')?.id).toBe('a');
  });
  it('is the first when the decided one is no longer in the list', () => {
    expect(caseAfter([one('a'), one('b')], 'gone')?.id).toBe('a');
  });
  it('is none when nobody else waits', () => {
    expect(caseAfter([one('a'), one('b', 'refused')], 'a')).toBeNull();
    expect(caseAfter([], 'a')).toBeNull();
  });
});

describe('the place in the queue', () => {
  it('is read from the address as it was written there', () => {
    const place = { list: 'appeal', caseId: 'x' } as const;
    const url = new URL(queueHref(place), 'https://rapport.example');
    expect(readQueueLocation(url.pathname, url.searchParams)).toEqual(place);
  });
  it('is the held ones without a case when the address names neither', () => {
    expect(readQueueLocation('/moderation', new URLSearchParams('show=nonsense'))).toEqual({
      list: 'held',
      caseId: null,
    });
    expect(queueHref({ list: 'held', caseId: null })).toBe('/moderation');
  });
});
