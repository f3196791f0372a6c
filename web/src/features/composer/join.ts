import { asApiError } from '../../api/problem';
import type { Attachment, PendingMessage } from '../../api/types';
import { BETWEEN, joinTexts } from './joinTexts';
import { MAX_FILES, MAX_TEXT } from './uploads';

/**
 * What became of adding a text to the message before it. `unanswered`: it may have happened; `full`: there is no room
 * for it; `left`: there is nothing any more that it could be added to.
 */
export type JoinOutcome = 'joined' | 'left' | 'unanswered' | 'refused' | 'full';

interface Joining {
  rewrite: (pending: PendingMessage, text: string, attachmentIds: string[]) => Promise<unknown>;
  /** The message as it is now; undefined when it is pending no more. */
  newest: (clientId: string) => Promise<PendingMessage | undefined>;
}

/** Adds to a pending message; when another device was faster, to what that has made of it. */
export async function join(
  pending: PendingMessage,
  { text, attachments }: { text: string; attachments: readonly Attachment[] },
  { rewrite, newest }: Joining,
): Promise<{ outcome: JoinOutcome; joined: string }> {
  let onto: PendingMessage | undefined = pending;
  while (onto !== undefined) {
    const joined = joinTexts(onto.text, text);
    const files = [...onto.attachments, ...attachments];
    if (joined.length > MAX_TEXT || files.length > MAX_FILES) return { outcome: 'full', joined };
    const fileIds = files.map((file) => file.id);
    const outcome = await outcomeOf(rewrite(onto, joined, fileIds));
    if (outcome !== 'changed') return { outcome, joined };
    onto = await newest(onto.clientId);
  }
  return { outcome: 'left', joined: text };
}

/** Whether a message, as it is now, has come out of a join; another device may have added to it since. */
export function cameOf(now: string, joined: string): boolean {
  return now === joined || now.startsWith(`${joined}${BETWEEN}`);
}

export async function outcomeOf(rewrite: Promise<unknown>): Promise<JoinOutcome | 'changed'> {
  try {
    await rewrite;
    return 'joined';
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.kind === 'changed-meanwhile') return 'changed';
    if (error.kind === 'already-sent' || error.kind === 'not-found') return 'left';
    return error.worthRetrying ? 'unanswered' : 'refused';
  }
}

/** What remains to be written once a text has gone; one that was changed meanwhile stays whole, in view of its author. */
export function withoutSent(present: string, sent: string): string {
  return present.startsWith(sent) ? present.slice(sent.length).trimStart() : present;
}
