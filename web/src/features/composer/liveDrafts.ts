import type { Draft } from '../../api/types';

type Receiver = (draft: Draft | null) => void;

const open = new Map<string, Receiver>();

/** The composer of an open conversation hears what the stream tells of its draft, and nothing that was fetched. */
export function receiveLiveDrafts(conversationId: string, receiver: Receiver): () => void {
  open.set(conversationId, receiver);
  return () => {
    if (open.get(conversationId) === receiver) open.delete(conversationId);
  };
}

export function tellLiveDraft(conversationId: string, draft: Draft | null): void {
  open.get(conversationId)?.(draft);
}
