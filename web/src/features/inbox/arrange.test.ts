import { describe, expect, it } from 'vitest';
import type { InboxItem } from '../../api/types';
import { belongs, holdOrder, sortInbox } from './arrange';

const now = Date.parse('2026-11-23T12:00:00Z');
const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
const item = (id: string, lastMinutes: number, clockMinutes?: number): InboxItem => ({
  conversationId: id,
  side: 'seller',
  other: { id, name: id },
  service: null,
  last: null,
  lastAt: at(lastMinutes),
  unread: 0,
  clock:
    clockMinutes === undefined
      ? null
      : { startedAt: at(clockMinutes), firstSeq: 1, newBuyer: false, ends: null, stands: [] },
  archived: false,
  snoozedUntil: null,
  hasDraft: false,
  spam: false,
  asked: null,
});

describe('the order of the inbox', () => {
  it('puts running clocks first, by stake, then the latest', () => {
    const items = [item('old', 500), item('calm', 4, 4), item('latest', 1), item('late', 22, 22)];
    expect(sortInbox(items, now).map((row) => row.conversationId)).toEqual(['late', 'calm', 'latest', 'old']);
  });
});

describe('rows held still', () => {
  it('keep their order whatever the stakes say', () => {
    expect(holdOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  });
  it('let a new row in at its place', () => {
    expect(holdOrder(['a', 'b', 'c'], ['a', 'new', 'c', 'b'])).toEqual(['a', 'b', 'new', 'c']);
    expect(holdOrder(['a'], ['a', 'x', 'y'])).toEqual(['a', 'x', 'y']);
    expect(holdOrder([], ['x', 'y'])).toEqual(['x', 'y']);
  });
  it('let a row go', () => {
    expect(holdOrder(['a', 'b'], ['b'])).toEqual(['b']);
  });
});

describe('a row', () => {
  it('belongs where its state says', () => {
    const lists = (row: InboxItem) =>
      (['all', 'waiting', 'unread', 'archived', 'snoozed'] as const).filter((filter) => belongs(row, filter, now));
    expect(lists(item('plain', 1))).toEqual(['all']);
    expect(lists({ ...item('waits', 1, 1), unread: 2 })).toEqual(['all', 'waiting', 'unread']);
    expect(lists({ ...item('archived', 1, 1), archived: true })).toEqual(['archived']);
    expect(lists({ ...item('snoozed', 1, 1), snoozedUntil: at(-5) })).toEqual(['snoozed']);
    expect(lists({ ...item('woken', 1), snoozedUntil: at(5) })).toEqual(['all']);
  });
});
