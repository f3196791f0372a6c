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

/** What this tab has saved last. */
export interface OwnSave extends Content {
  /** When, by the server's word; null until it has answered. */
  savedAt: string | null;
  /** Whether the stream has told of it: what it tells after that is newer. */
  echoed: boolean;
}

/** The composer as a change of the draft finds it. */
export interface Composing {
  draft: LocalDraft;
  own: OwnSave | null;
  /** Whether somebody is in it. */
  focused: boolean;
}

/** Whether a change is my own last save, told back. A removal names nobody. */
export function isEcho(incoming: Draft | null, origin: string, own: OwnSave | null): boolean {
  if (own === null || (incoming !== null && incoming.origin !== origin)) return false;
  return sameContent(incoming ?? NO_DRAFT, own);
}

/**
 * What to do when the stream tells of a changed draft: my own echo and whatever is older than my last save are ignored;
 * into a composer at rest it is taken; where something unsaved stands it is only offered, so that nothing typed is lost.
 */
export function draftArrived(incoming: Draft | null, origin: string, composing: Composing): EchoDecision {
  const { draft, own, focused } = composing;
  if (incoming?.origin === origin || sameContent(incoming ?? NO_DRAFT, draft)) return 'ignore';
  if (own !== null && !own.echoed && !isNewer(incoming, own.savedAt)) return 'ignore';
  if (incoming !== null) return draft.saved ? 'take' : 'offer';
  // Sent or emptied elsewhere. What is being written here is kept.
  return draft.saved && !focused ? 'take' : 'ignore';
}

/**
 * Whether an answer fetched after the composer had opened brings a draft that it may show. It may be an old one (kept
 * by the service worker), so it never replaces what was touched here, and never removes anything.
 */
export function refetchBrings(incoming: Draft | null, opened: Draft | null, touched: boolean): boolean {
  return !touched && incoming !== null && (opened === null || isNewer(incoming, opened.savedAt));
}

function isNewer(draft: Draft | null, than: string | null): boolean {
  return draft !== null && than !== null && Date.parse(draft.savedAt) > Date.parse(than);
}

type Content = Pick<LocalDraft, 'text' | 'attachments'>;

export function sameContent(a: Content, b: Content): boolean {
  const [ours, theirs] = [a.attachments, b.attachments];
  return (
    a.text === b.text && ours.length === theirs.length && ours.every((file, index) => file.id === theirs[index]?.id)
  );
}
