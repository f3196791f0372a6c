import { describe, expect, it } from 'vitest';
import { seenAt, shelfOf } from './shelf';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const LATER = '2026-11-25T18:00:00Z';

describe('where a conversation stands', () => {
  it('is the same after it was put away and back again', () => {
    for (const before of [
      { archived: false, snoozedUntil: null },
      { archived: true, snoozedUntil: null },
      { archived: false, snoozedUntil: LATER },
    ]) {
      expect(seenAt(shelfOf(before, NOW))).toEqual(before);
    }
  });
  it('is the inbox again once a snooze has ended', () => {
    const before = { archived: false, snoozedUntil: LATER };
    expect(shelfOf(before, Date.parse(LATER))).toEqual({ at: 'inbox' });
  });
});
