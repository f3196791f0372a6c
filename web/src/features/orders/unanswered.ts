import type { Order } from '../../api/types';
import { hasItem } from './acts';

/** An act that the server has not answered: the id it went out under, and what it said. */
export interface Unanswered {
  clientId: string;
  said: string;
}

/** Where a browser that keeps nothing has them, as long as the page is open. */
const here = new Map<string, Unanswered>();

const keyOf = (accountId: string, waiting: string) => `rapport.unanswered.${accountId}.${waiting}`;

/**
 * What of this kind waits for its answer. It is kept like the draft it was sent from: whoever sends that again after the
 * page was left sends the very same act, which is done once.
 */
export function readUnanswered(accountId: string, waiting: string): Unanswered | undefined {
  const key = keyOf(accountId, waiting);
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null) return JSON.parse(kept) as Unanswered;
  } catch {
    // As below.
  }
  return here.get(key);
}

/** Null forgets it. */
export function writeUnanswered(accountId: string, waiting: string, act: Unanswered | null): void {
  const key = keyOf(accountId, waiting);
  if (act === null) here.delete(key);
  else here.set(key, act);
  try {
    if (act === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(act));
  } catch {
    // A browser that keeps nothing.
  }
}

/** Whether what waits for its answer was done after all: then its draft is no draft any longer. It is forgotten. */
export function wasDone(accountId: string, waiting: string, order: Order): boolean {
  const before = readUnanswered(accountId, waiting);
  if (before === undefined || !hasItem(order, before.clientId)) return false;
  writeUnanswered(accountId, waiting, null);
  return true;
}
