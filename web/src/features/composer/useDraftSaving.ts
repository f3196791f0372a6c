import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Conversation, Draft } from '../../api/types';
import { isEcho, NO_DRAFT, sameContent } from './draft';
import type { LocalDraft, OwnSave } from './draft';
import { writeLocalDraft } from './localDrafts';

/** Names this tab, so that it knows its own echo. */
export const ORIGIN = crypto.randomUUID();
const SAVE_AFTER_MS = 800;

/** Saving: in this browser at once, on the server a little later, one request after another. */
export function useDraftSaving(accountId: string, conversationId: string, opening: LocalDraft) {
  const queries = useQueryClient();
  const [saving] = useState(() => {
    let latest = opening;
    let own: OwnSave | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let queue = Promise.resolve();
    const put = async (draft: LocalDraft) => {
      if (draft !== latest) return;
      const body = { text: draft.text, attachmentIds: draft.attachments.map((file) => file.id), origin: ORIGIN };
      const params = { path: { conversationId } };
      const save: OwnSave = { text: draft.text, attachments: draft.attachments, savedAt: null, echoed: false };
      own = save;
      try {
        const answer = await call(api.PUT('/api/conversations/{conversationId}/draft', { params, body }));
        save.savedAt = answer.savedAt;
        // What is opened next time must be this, even when the stream is away.
        const kept = sameContent(draft, NO_DRAFT) ? null : answer;
        queries.setQueryData<Conversation>(keys.conversation(conversationId), (old) => old && { ...old, draft: kept });
        if (draft === latest) known({ ...draft, saved: true });
      } catch {
        // Kept in this browser; the next change or the return of the network saves it.
      }
    };
    const known = (draft: LocalDraft) => {
      clearTimeout(timer);
      latest = draft;
      writeLocalDraft(accountId, conversationId, draft);
    };
    const now = (draft: LocalDraft) => {
      known(draft);
      queue = queue.then(() => put(draft));
    };
    return {
      current: () => latest,
      /** Notes my own echo; tells what was saved last. */
      hear: (incoming: Draft | null): OwnSave | null => {
        if (own !== null && isEcho(incoming, ORIGIN, own)) own.echoed = true;
        return own;
      },
      known,
      now,
      later: (draft: LocalDraft) => {
        known(draft);
        timer = setTimeout(() => now(draft), SAVE_AFTER_MS);
      },
      flush: () => {
        if (!latest.saved) now(latest);
      },
    };
  });
  useEffect(() => {
    window.addEventListener('online', saving.flush);
    saving.flush();
    return () => {
      window.removeEventListener('online', saving.flush);
      saving.flush();
    };
  }, [saving]);
  return saving;
}
