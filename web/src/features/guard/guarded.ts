import { useSyncExternalStore } from 'react';
import type { GuardRuling } from '../../api/problem';

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
