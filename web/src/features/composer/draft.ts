import type { Attachment, Draft } from '../../api/types';

/** A draft as this browser keeps it beside the server's. */
export interface LocalDraft {
  text: string;
  attachments: Attachment[];
  /** Whether the server has it too. */
  saved: boolean;
}

export const NO_DRAFT: LocalDraft = { text: '', attachments: [], saved: true };

/** What the composer opens with: what the server could not be told yet, else what the server knows. */
export function openingDraft(local: LocalDraft | null, server: Draft | null): LocalDraft {
  if (local !== null && !local.saved) return local;
  if (server === null) return NO_DRAFT;
  return { text: server.text, attachments: server.attachments, saved: true };
}

export type EchoDecision = 'ignore' | 'take' | 'offer';

/**
 * What to do when the server tells of a changed draft: my own echo is ignored; into a composer at rest it is taken;
 * where something unsaved stands it is only offered, so that nothing typed is lost.
 */
export function draftArrived(incoming: Draft | null, origin: string, composer: LocalDraft): EchoDecision {
  if (incoming?.origin === origin) return 'ignore';
  if (sameContent(incoming ?? NO_DRAFT, composer)) return 'ignore';
  if (composer.saved) return 'take';
  // Somebody emptied the draft (it was sent elsewhere); what is being typed here is kept and saved again.
  return incoming === null ? 'ignore' : 'offer';
}

type Content = Pick<LocalDraft, 'text' | 'attachments'>;

export function sameContent(a: Content, b: Content): boolean {
  const [ours, theirs] = [a.attachments, b.attachments];
  return (
    a.text === b.text && ours.length === theirs.length && ours.every((file, index) => file.id === theirs[index]?.id)
  );
}
