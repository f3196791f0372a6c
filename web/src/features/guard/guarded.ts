import { useSyncExternalStore } from 'react';
import type { GuardRuling } from '../../api/problem';
import type { Attachment, GuardFinding } from '../../api/types';
import { carry, notesOf } from '../coach/notes';
import type { Note } from '../coach/notes';

/** Why a text came back to its author, kept on this device beside the draft that it is again. */
export interface Guarded extends GuardRuling {
  /** Refused by the guard, asked about by it, or given back by a moderator. */
  kind: 'refused' | 'confirm-first' | 'returned';
  /** The text as it was read. */
  text: string;
  /** A moderator's own words. */
  reason: string | null;
}

const name = (accountId: string, conversationId: string) => `rapport.guarded.${accountId}.${conversationId}`;

const held = new Map<string, Guarded | null>();
const listeners = new Set<() => void>();

function read(key: string): Guarded | null {
  const known = held.get(key);
  if (known !== undefined) return known;
  let found: Guarded | null = null;
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null) found = JSON.parse(kept) as Guarded;
  } catch {
    // A browser that keeps nothing, or not what was put there: the server says it again when the text is sent.
  }
  held.set(key, found);
  return found;
}

export function setGuarded(accountId: string, conversationId: string, guarded: Guarded | null): void {
  const key = name(accountId, conversationId);
  if (guarded === null && read(key) === null) return;
  held.set(key, guarded);
  try {
    if (guarded === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(guarded));
  } catch {
    // Held until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** What the guard or a moderator last said of the draft in a conversation. */
export function useGuarded(accountId: string, conversationId: string): Guarded | null {
  return useSyncExternalStore(listen, () => read(name(accountId, conversationId)));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What still stands of it in the draft as it is now. */
export interface Standing {
  /** In the text, where it is now. */
  notes: readonly Note[];
  /** Files by whose names it is refused. */
  files: readonly GuardFinding[];
}

/** A mended place is the guard's business no more; when nothing is left, neither is the rest. */
export function standing(guarded: Guarded, text: string, attachments: readonly Attachment[]): Standing | null {
  const inText = guarded.findings.filter(({ field }) => field === 'text');
  const notes = carry(notesOf(inText, guarded.text), guarded.text, text);
  const files = guarded.findings.filter(
    ({ field, name: file }) => field === 'file' && attachments.some((attachment) => attachment.name === file),
  );
  const isWhole = guarded.findings.length === 0 && text === guarded.text;
  return notes.length > 0 || files.length > 0 || isWhole ? { notes, files } : null;
}
