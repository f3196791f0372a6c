import type { LocalDraft } from './draft';

const name = (accountId: string, conversationId: string) => `rapport.draft.${accountId}.${conversationId}`;

/** The draft as this browser keeps it: it survives a reload, a crash and the loss of the network. */
export function readLocalDraft(accountId: string, conversationId: string): LocalDraft | null {
  try {
    const kept = localStorage.getItem(name(accountId, conversationId));
    return kept === null ? null : (JSON.parse(kept) as LocalDraft);
  } catch {
    return null;
  }
}

export function writeLocalDraft(accountId: string, conversationId: string, draft: LocalDraft): void {
  try {
    if (draft.saved) localStorage.removeItem(name(accountId, conversationId));
    else localStorage.setItem(name(accountId, conversationId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the server still has the draft within a second.
  }
}
