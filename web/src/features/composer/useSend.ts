import { useMe } from '../../app/session';
import type { Attachment, PendingMessage } from '../../api/types';
import { usePendingActions } from '../conversation/queries';
import { useOutbox } from '../outbox/OutboxContext';
import { joinTexts } from './joinTexts';
import { giveBack } from './returned';
import { MAX_TEXT } from './uploads';

interface Writing {
  text: string;
  attachments: Attachment[];
  clear: () => void;
}

/** Sending: into the outbox, from where it leaves once; or joined to the message that has not left yet. */
export function useSend(conversationId: string, draft: Writing, onSent: () => void) {
  const me = useMe();
  const { outbox } = useOutbox();
  const { rewrite } = usePendingActions();
  const { text, attachments, clear } = draft;

  const send = async () => {
    clear();
    onSent();
    try {
      await outbox.add(conversationId, text.trim(), attachments);
    } catch {
      giveBack(me.id, conversationId, text, attachments);
    }
  };

  const join = async (pending: PendingMessage) => {
    const joined = joinTexts(pending.text, text);
    if (joined.length > MAX_TEXT) {
      await send();
      return;
    }
    clear();
    onSent();
    try {
      await rewrite(
        pending,
        joined,
        [...pending.attachments, ...attachments].map((file) => file.id),
      );
    } catch {
      // It has left meanwhile, or the network is away: then this is a message of its own.
      await outbox.add(conversationId, text.trim(), attachments);
    }
  };

  return { send, join };
}
