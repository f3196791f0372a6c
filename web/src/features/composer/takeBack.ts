import { asApiError } from '../../api/problem';
import type { PendingMessage } from '../../api/types';

export type TakeBackFailure = 'gone' | 'failed';
export type TakenBack = { kind: 'taken'; message: PendingMessage } | { kind: TakeBackFailure };

/** Messages whose taking back the network did not answer: it may have happened, and then nobody else has the text. */
export class TakeBacks {
  readonly #unanswered = new Map<string, PendingMessage>();

  get unanswered(): readonly PendingMessage[] {
    return [...this.#unanswered.values()];
  }

  async try(pending: PendingMessage, remove: () => Promise<PendingMessage>): Promise<TakenBack> {
    const { clientId } = pending;
    try {
      const message = await remove();
      this.#unanswered.delete(clientId);
      return { kind: 'taken', message };
    } catch (thrown) {
      const error = asApiError(thrown);
      const held = this.#unanswered.get(clientId);
      if (error.worthRetrying) {
        this.#unanswered.set(clientId, held ?? pending);
        return { kind: 'failed' };
      }
      this.#unanswered.delete(clientId);
      const removed = error.kind === 'not-found' || error.kind === 'taken-back';
      // The try before this one has taken it back; only its answer was lost.
      if (removed && held !== undefined) return { kind: 'taken', message: held };
      return { kind: removed || error.kind === 'already-sent' ? 'gone' : 'failed' };
    }
  }
}

const byAccount = new Map<string, TakeBacks>();

/** Those of an account on this page; the next one at the same browser must not get its texts. */
export function takeBacksOf(accountId: string): TakeBacks {
  const known = byAccount.get(accountId) ?? new TakeBacks();
  byAccount.set(accountId, known);
  return known;
}
