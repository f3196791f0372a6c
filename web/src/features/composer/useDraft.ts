import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Attachment, Conversation, Draft } from '../../api/types';
import { draftArrived, openingDraft, refetchBrings, sameContent } from './draft';
import { withoutSent } from './join';
import { withTakenBack } from './joinTexts';
import { receiveLiveDrafts } from './liveDrafts';
import { readLocalDraft } from './localDrafts';
import { receiveReturned } from './returned';
import { storedAttachments } from './uploads';
import { ORIGIN, useDraftSaving } from './useDraftSaving';
import { useUploads } from './useUploads';

/** The message being written: kept in this browser at once, on the server within a second, on every device then. */
export function useDraft(accountId: string, conversation: Conversation, isFocused: () => boolean) {
  const conversationId = conversation.id;
  const [opening] = useState(() => openingDraft(readLocalDraft(accountId, conversationId), conversation.draft));
  const [text, setText] = useState(opening.text);
  const [offered, setOffered] = useState<Draft | null>(null);
  const files = useUploads();
  const attachments = storedAttachments(files.uploads);
  const { replace, detach } = files;
  const save = useDraftSaving(accountId, conversationId, opening);

  useEffect(() => replace(opening.attachments), [replace, opening]);

  /** Whether the composer has become anything else than what it opened with. */
  const touched = useRef(false);
  const fileIds = attachments.map((file) => file.id).join();
  const changed = useEffectEvent(() => {
    const draft = { text, attachments, saved: false };
    // What was just sent, taken over or given back is known already.
    if (sameContent(draft, save.current())) return;
    touched.current = true;
    save.later(draft);
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
      touched.current = true;
      save.known({ ...draft, saved: true });
    },
    [replace, save],
  );
  const arrived = useEffectEvent((incoming: Draft | null) => {
    const own = save.hear(incoming);
    const decision = draftArrived(incoming, ORIGIN, { draft: save.current(), own, focused: isFocused() });
    if (decision === 'take') take(incoming ?? { text: '', attachments: [] });
    if (decision === 'offer') setOffered(incoming);
  });
  useEffect(() => receiveLiveDrafts(conversationId, (draft) => arrived(draft)), [conversationId]);
  const opened = useRef(conversation.draft);
  useEffect(() => {
    if (refetchBrings(conversation.draft, opened.current, touched.current)) arrived(conversation.draft);
  }, [conversation.draft]);

  const returned = useEffectEvent((back: string, files: Attachment[]) => {
    setText((present) => withTakenBack(present, back));
    replace([...files, ...attachments]);
  });
  useEffect(() => receiveReturned(conversationId, (back, files) => returned(back, files)), [conversationId]);

  const clear = useCallback(() => {
    first.current = false;
    touched.current = true;
    setText('');
    replace([]);
    save.now({ text: '', attachments: [], saved: false });
  }, [replace, save]);

  const remove = useCallback(
    (sent: string, gone: readonly Attachment[]) => {
      setText((present) => withoutSent(present, sent));
      detach(gone);
    },
    [detach],
  );

  return { text, setText, files, attachments, offered, take, clear, remove };
}
