import { asApiError } from '../../api/problem';
import type { GuardRuling } from '../../api/problem';
import type { Attachment, PendingMessage } from '../../api/types';
import { BETWEEN, joinTexts } from './joinTexts';
import { MAX_FILES, MAX_TEXT } from './uploads';

/**
 * What became of adding a text to the message before it. `unanswered`: it may have happened; `full`: there is no room
 * for it; `left`: there is nothing any more that it could be added to; `asked`: its author is to confirm it first.
 */
export type JoinOutcome = 'joined' | 'left' | 'unanswered' | 'refused' | 'asked' | 'full';

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
): Promise<{ outcome: JoinOutcome; joined: string; ruling?: GuardRuling | undefined }> {
  let onto: PendingMessage | undefined = pending;
  while (onto !== undefined) {
    const joined = joinTexts(onto.text, text);
    const files = [...onto.attachments, ...attachments];
    if (joined.length > MAX_TEXT || files.length > MAX_FILES) return { outcome: 'full', joined };
    const fileIds = files.map((file) => file.id);
    const rewriting = rewrite(onto, joined, fileIds);
    const outcome = await outcomeOf(rewriting);
    if (outcome === 'refused' || outcome === 'asked') {
      const ruling = await rewriting.then(() => undefined, rulingOf);
      return { outcome, joined, ruling: ruling && ofLast(ruling, joined.length - text.trim().length) };
    }
    if (outcome !== 'changed') return { outcome, joined };
    onto = await newest(onto.clientId);
  }
  return { outcome: 'left', joined: text };
}

const rulingOf = (thrown: unknown) => asApiError(thrown).guard;

/** What was found in a text, told of the part that begins at a place: what stands before it has passed already. */
export function ofLast({ findings, better, rulingId }: GuardRuling, from: number): GuardRuling {
  const back = (place: number) => Math.max(0, place - from);
  return {
    findings: findings.map(({ start, end, mend, ...rest }) => ({
      ...rest,
      start: back(start),
      end: back(end),
      mend:
        mend === null || mend.start < from
          ? null
          : { start: back(mend.start), end: back(mend.end), replacement: mend.replacement },
    })),
    // The mends of the whole have moved what stands before, so nobody knows where the part begins in it.
    better: from === 0 ? better : null,
    rulingId,
  };
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
    if (error.kind === 'already-sent' || error.kind === 'not-found' || error.kind === 'under-review') return 'left';
    if (error.kind === 'confirm-first') return 'asked';
    return error.worthRetrying ? 'unanswered' : 'refused';
  }
}

/** What remains to be written once a text has gone; one that was changed meanwhile stays whole, in view of its author. */
export function withoutSent(present: string, sent: string): string {
  return present.startsWith(sent) ? present.slice(sent.length).trimStart() : present;
}
