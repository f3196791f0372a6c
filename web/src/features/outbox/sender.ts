import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import { nextToSend } from './order';
import type { OutboxEntry } from './order';
import type { OutboxStore } from './store';

export type Flushed =
  | { kind: 'done' }
  /** The server could not be reached, was busy, or failed at something; try again then. */
  | { kind: 'later'; afterMs: number | null };

interface SenderParts<Sent> {
  store: OutboxStore;
  accountId: string;
  send: (entry: OutboxEntry) => Promise<Sent>;
  onSent: (entry: OutboxEntry, sent: Sent) => void;
  onRefused: (entry: OutboxEntry) => void;
}

/**
 * Sends what waits, in order within each conversation: one at which the server fails holds up no other. Run it under a
 * lock: one tab at a time. An entry leaves the store only after the server has it; a page that dies in between sends
 * the same clientId again, which is one message.
 */
export async function flush<Sent>(parts: SenderParts<Sent>): Promise<Flushed> {
  const { store, accountId, send, onSent, onRefused } = parts;
  const stuck = new Set<string>();
  for (;;) {
    const entry = nextToSend(await store.list(accountId), stuck);
    if (entry === undefined) return stuck.size === 0 ? { kind: 'done' } : { kind: 'later', afterMs: null };
    let sent: Sent;
    try {
      sent = await send(entry);
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.kind === 'internal') {
        stuck.add(entry.conversationId);
        continue;
      }
      if (waits(error)) {
        return {
          kind: 'later',
          afterMs: error.retryAfterSeconds === undefined ? null : error.retryAfterSeconds * 1000,
        };
      }
      if (error.kind === 'taken-back') {
        // Its author has the text again already.
        await store.remove(entry.clientId);
        continue;
      }
      const refused = { ...entry, refused: error.kind, ruling: error.guard };
      await store.put(refused);
      onRefused(refused);
      continue;
    }
    onSent(entry, sent);
    await store.remove(entry.clientId);
  }
}

/** Signed out or with an outdated page, the message waits too: it is not the text that is wrong. */
function waits(error: ApiError): boolean {
  return error.worthRetrying || error.kind === 'not-signed-in' || error.kind === 'forbidden';
}
