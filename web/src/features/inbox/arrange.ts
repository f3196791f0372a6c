import type { InboxFilter, InboxItem } from '../../api/types';
import { byStake } from './stake';

/** The rows as the server sorts them, at this instant: running clocks by stake, then the latest message first. */
export function sortInbox(items: readonly InboxItem[], now: number): InboxItem[] {
  const compare = byStake(now);
  return items.toSorted((a, b) => {
    if (a.clock !== null && b.clock !== null) return compare(a.clock, b.clock);
    if (a.clock !== null) return -1;
    if (b.clock !== null) return 1;
    return Date.parse(b.lastAt) - Date.parse(a.lastAt);
  });
}

/**
 * Keeps rows where they are while somebody points at or walks through them. Rows known before keep their order and
 * their group; a new one is put before the first known row that it should precede.
 */
export function holdOrder(shown: readonly string[], wanted: readonly string[]): string[] {
  const present = new Set(wanted);
  const kept = shown.filter((id) => present.has(id));
  const known = new Set(kept);
  const result = [...kept];
  for (let index = wanted.length - 1; index >= 0; index--) {
    const id = wanted[index];
    if (id === undefined || known.has(id)) continue;
    const follower = wanted.slice(index + 1).find((next) => result.includes(next));
    const place = follower === undefined ? result.length : result.indexOf(follower);
    result.splice(place, 0, id);
  }
  return result;
}

/** Whether a row still belongs in a list after the stream has changed it. */
export function belongs(row: InboxItem, filter: InboxFilter, now: number): boolean {
  if (row.spam !== (filter === 'spam')) return false;
  const snoozed = row.snoozedUntil !== null && Date.parse(row.snoozedUntil) > now;
  switch (filter) {
    case 'spam':
      return true;
    case 'archived':
      return row.archived;
    case 'snoozed':
      return snoozed && !row.archived;
    case 'waiting':
      return row.clock !== null && !row.archived && !snoozed;
    case 'unread':
      return row.unread > 0 && !row.archived && !snoozed;
    case 'all':
      return !row.archived && !snoozed;
  }
}
