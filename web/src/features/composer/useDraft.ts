import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, call } from '../../api/client';
import type { Attachment, Conversation, Draft } from '../../api/types';
import { draftArrived, openingDraft, sameContent } from './draft';
import type { LocalDraft } from './draft';
import { withTakenBack } from './joinTexts';
import { readLocalDraft, writeLocalDraft } from './localDrafts';
import { receiveReturned } from './returned';
import { storedAttachments } from './uploads';
import { useUploads } from './useUploads';

/** Names this tab, so that it knows its own echo. */
const ORIGIN = crypto.randomUUID();
const SAVE_AFTER_MS = 800;

/** The message being written: kept in this browser at once, on the server within a second, on every device then. */
export function useDraft(accountId: string, conversation: Conversation) {
  const conversationId = conversation.id;
  const [opening] = useState(() => openingDraft(readLocalDraft(accountId, conversationId), conversation.draft));
  const [text, setText] = useState(opening.text);
  const [offered, setOffered] = useState<Draft | null>(null);
  const files = useUploads();
  const attachments = storedAttachments(files.uploads);
  const { replace } = files;
  const save = useDraftSaving(accountId, conversationId, opening);

  useEffect(() => replace(opening.attachments), [replace, opening]);

  const fileIds = attachments.map((file) => file.id).join();
  const changed = useEffectEvent(() => {
    const draft = { text, attachments, saved: false };
    // What was just sent, taken over or given back is known already.
    if (!sameContent(draft, save.current())) save.later(draft);
  });
  const first = useRef(true);
  useEffect(() => {
    // The first pass is the opening draft itself, and the second its files.
    if (first.current && text === opening.text) {
      first.current = fileIds !== opening.attachments.map((file) => file.id).join();
      return;
    }
    first.current = false;
    changed();
  }, [text, fileIds, opening]);

  const take = useCallback(
    (draft: { text: string; attachments: Attachment[] }) => {
      setText(draft.text);
      replace(draft.attachments);
      setOffered(null);
      save.known({ ...draft, saved: true });
    },
    [replace, save],
  );
  const arrived = useEffectEvent((incoming: Draft | null) => {
    const decision = draftArrived(incoming, ORIGIN, save.current());
    if (decision === 'take') take(incoming ?? { text: '', attachments: [] });
    if (decision === 'offer') setOffered(incoming);
  });
  const seen = useRef(conversation.draft);
  useEffect(() => {
    if (seen.current === conversation.draft) return;
    seen.current = conversation.draft;
    arrived(conversation.draft);
  }, [conversation.draft]);

  const returned = useEffectEvent((back: string, files: Attachment[]) => {
    setText((present) => withTakenBack(present, back));
    replace([...files, ...attachments]);
  });
  useEffect(() => receiveReturned(conversationId, (back, files) => returned(back, files)), [conversationId]);

  const clear = useCallback(() => {
    first.current = false;
    setText('');
    replace([]);
    save.now({ text: '', attachments: [], saved: false });
  }, [replace, save]);

  return { text, setText, files, attachments, offered, take, clear };
}

/** Saving: in this browser at once, on the server a little later, one request after another. */
function useDraftSaving(accountId: string, conversationId: string, opening: LocalDraft) {
  const [saving] = useState(() => {
    let latest = opening;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let queue = Promise.resolve();
    const put = async (draft: LocalDraft) => {
      if (draft !== latest) return;
      const body = { text: draft.text, attachmentIds: draft.attachments.map((file) => file.id), origin: ORIGIN };
      const params = { path: { conversationId } };
      try {
        await call(api.PUT('/api/conversations/{conversationId}/draft', { params, body }));
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
