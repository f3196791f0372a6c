import { asApiError } from '../../api/problem';

/** What became of adding a text to the message before it. `unanswered`: it may have happened. */
export type JoinOutcome = 'joined' | 'left' | 'unanswered' | 'refused';

export async function outcomeOf(rewrite: Promise<unknown>): Promise<JoinOutcome> {
  try {
    await rewrite;
    return 'joined';
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.kind === 'already-sent' || error.kind === 'not-found') return 'left';
    return error.worthRetrying ? 'unanswered' : 'refused';
  }
}

/** What remains to be written once a text has gone; one that was changed meanwhile stays whole, in view of its author. */
export function withoutSent(present: string, sent: string): string {
  return present.startsWith(sent) ? present.slice(sent.length).trimStart() : present;
}
