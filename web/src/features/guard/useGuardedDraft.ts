import type { Attachment, GuardFinding } from '../../api/types';
import type { SendObstacle } from '../composer/uploads';
import { useGuarded } from './guarded';
import type { Guarded } from './guarded';
import { useIsUndone } from './ownStanding';
import { useReturnOfRefused } from './returning';
import { standing } from './standing';
import type { Standing } from './standing';

interface GuardedDraft {
  guarded: Guarded;
  standing: Standing;
  /** What still stands, of text and files. */
  findings: readonly GuardFinding[];
}

interface Drafted {
  text: string;
  attachments: readonly Attachment[];
  /** Neither text nor files. */
  isEmpty: boolean;
}

/** The draft of a conversation as the guard left it, if it has come back from there and that still holds. */
export function useGuardedDraft(accountId: string, conversationId: string, draft: Drafted): GuardedDraft | null {
  useReturnOfRefused(conversationId, draft.isEmpty);
  const guarded = useGuarded(accountId, conversationId);
  const isUndone = useIsUndone(guarded?.rulingId ?? null);
  const stands = guarded === null ? null : standing(guarded, draft.text, draft.attachments);
  if (guarded === null || stands === null || isUndone) return null;
  const kept = stands.notes.map(({ finding }) => finding);
  const findings = guarded.findings.filter((one) => kept.includes(one) || stands.files.includes(one));
  return { guarded, standing: stands, findings };
}

/** Why the draft cannot leave as it is. What its author is only asked about, can. */
export function guardObstacle(draft: GuardedDraft | null): SendObstacle | null {
  const [first] = draft?.findings ?? [];
  if (first === undefined || draft?.guarded.kind === 'confirm-first') return null;
  return { kind: 'refused', what: first.title.charAt(0).toLowerCase() + first.title.slice(1) };
}

/** Whether its author has been asked about exactly this. */
export function isAsked(draft: GuardedDraft | null, text: string): boolean {
  return draft?.guarded.kind === 'confirm-first' && draft.guarded.text === text.trim();
}
