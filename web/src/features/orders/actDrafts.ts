import type { Attachment } from '../../api/types';

/** What somebody has written into the form of an act, as this browser keeps it until it is sent. */
export interface ActDraft {
  fields: Record<string, string>;
  attachments: Attachment[];
}

/** Names the draft of an act of an account; an act about one thing of the order has its own. */
export function actDraftKey(accountId: string, orderId: string, act: string, itemId = ''): string {
  return ['rapport.act', accountId, orderId, act, itemId].join('.');
}

export function readActDraft(key: string): ActDraft | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? null : (JSON.parse(kept) as ActDraft);
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function writeActDraft(key: string, draft: ActDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: what is written stays until the form is closed.
  }
}

/** What a form opens with: of what was kept only the fields that it has. */
export function openedWith<K extends string>(opening: Record<K, string>, kept: ActDraft | null): Record<K, string> {
  const fields = { ...opening };
  for (const name of Object.keys(opening) as K[]) fields[name] = kept?.fields[name] ?? opening[name];
  return fields;
}
