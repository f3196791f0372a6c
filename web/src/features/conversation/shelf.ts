import type { Conversation } from '../../api/types';

/** Where a conversation stands: the inbox, the archive, or out of sight until an instant. One of them at a time. */
export type Shelf = { at: 'inbox' } | { at: 'archive' } | { at: 'snoozed'; until: string };

/** Where it stands now; a snooze that has ended is over. */
export function shelfOf(
  { archived, snoozedUntil }: Pick<Conversation, 'archived' | 'snoozedUntil'>,
  now: number,
): Shelf {
  if (archived) return { at: 'archive' };
  return snoozedUntil !== null && Date.parse(snoozedUntil) > now
    ? { at: 'snoozed', until: snoozedUntil }
    : { at: 'inbox' };
}

/** How it is seen there. */
export function seenAt(shelf: Shelf): Pick<Conversation, 'archived' | 'snoozedUntil'> {
  return { archived: shelf.at === 'archive', snoozedUntil: shelf.at === 'snoozed' ? shelf.until : null };
}
