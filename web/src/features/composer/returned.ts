import type { Attachment } from '../../api/types';
import { withTakenBack } from './joinTexts';
import { readLocalDraft, writeLocalDraft } from './localDrafts';

type Receiver = (text: string, attachments: Attachment[]) => void;

const open = new Map<string, Receiver>();

/** The composer of an open conversation takes back texts while it is on the page. */
export function receiveReturned(conversationId: string, receiver: Receiver): () => void {
  open.set(conversationId, receiver);
  return () => {
    if (open.get(conversationId) === receiver) open.delete(conversationId);
  };
}

/** Gives a text back to its author: into the open composer, else into the draft he will find there. */
export function giveBack(accountId: string, conversationId: string, text: string, attachments: Attachment[]): void {
  const receiver = open.get(conversationId);
  if (receiver !== undefined) {
    receiver(text, attachments);
    return;
  }
  const kept = readLocalDraft(accountId, conversationId);
  writeLocalDraft(accountId, conversationId, {
    text: withTakenBack(kept?.text ?? '', text),
    attachments: [...attachments, ...(kept?.attachments ?? [])],
    saved: false,
  });
}
