import { useRef, useState } from 'react';
import type { Attachment, PendingMessage } from '../../api/types';
import { useMe } from '../../app/session';
import { textOf, usePendingActions } from '../conversation/queries';
import { setGuarded } from '../guard/guarded';
import { useOutbox } from '../outbox/OutboxContext';
import { cameOf, join } from './join';
import { giveBack } from './returned';

interface Writing {
  text: string;
  attachments: Attachment[];
  clear: () => void;
  /** Takes out what has gone and leaves what was written meanwhile. */
  remove: (text: string, attachments: readonly Attachment[]) => void;
}

/** A join whose answer was lost: what it would have made of the message. */
interface Unanswered {
  clientId: string;
  joined: string;
  text: string;
  attachments: Attachment[];
}

export type JoinState = 'none' | 'joining' | 'unanswered' | 'refused';

/** Sending: into the outbox, from where it leaves once; or joined to the message that has not left yet. */
export function useSend(conversationId: string, draft: Writing, onSent: () => void) {
  const me = useMe();
  const { outbox, entries } = useOutbox();
  const { rewrite, newest } = usePendingActions();
  const [joinState, setJoinState] = useState<JoinState>('none');
  const unanswered = useRef<Unanswered | null>(null);
  const { text, attachments, clear, remove } = draft;
  // A text joined now would overtake the ones that wait.
  const mayJoin = !entries.some((entry) => entry.conversationId === conversationId);

  const apart = async (takeOut: () => void, confirmed: boolean) => {
    takeOut();
    setGuarded(me.id, conversationId, null);
    onSent();
    try {
      await outbox.add({ conversationId, text: text.trim(), attachments, confirmed });
    } catch {
      giveBack(me.id, conversationId, text, attachments);
    }
  };

  // After an answer was waited for, more may have been written.
  const removeSent = () => remove(text, attachments);

  const joinTo = async (pending: PendingMessage, confirmed: boolean): Promise<JoinState> => {
    const { outcome, joined, ruling } = await join(
      pending,
      { text, attachments },
      { rewrite: (basis, all, files) => rewrite(basis, { text: all, attachmentIds: files, confirmed }), newest },
    );
    if (ruling !== undefined) {
      const kind = outcome === 'asked' ? 'confirm-first' : 'refused';
      setGuarded(me.id, conversationId, { ...ruling, kind, text: text.trim(), reason: null });
      return 'none';
    }
    if (outcome === 'joined') {
      setGuarded(me.id, conversationId, null);
      removeSent();
      onSent();
    } else if (outcome === 'left' || outcome === 'full') {
      await apart(removeSent, confirmed);
    } else {
      if (outcome === 'unanswered') unanswered.current = { clientId: pending.clientId, joined, text, attachments };
      return outcome === 'unanswered' ? outcome : 'refused';
    }
    return 'none';
  };

  /** Whether a join without an answer has happened after all; rejects when that cannot be told. */
  const hasJoined = async (): Promise<boolean> => {
    const asked = unanswered.current;
    if (asked === null) return false;
    const now = await textOf(conversationId, asked.clientId);
    const happened = now !== undefined && cameOf(now, asked.joined);
    unanswered.current = null;
    if (happened) remove(asked.text, asked.attachments);
    return happened;
  };

  /** Nothing leaves twice: what became of the last join comes first. */
  const once = async (work: () => Promise<JoinState>) => {
    setJoinState('joining');
    try {
      setJoinState((await hasJoined()) ? 'none' : await work());
    } catch {
      setJoinState('unanswered');
    }
  };

  /** `confirmed`: its author has been asked about it as it is. */
  const send = async (confirmed: boolean) => {
    if (unanswered.current === null) {
      setJoinState('none');
      await apart(clear, confirmed);
    } else {
      await once(() => apart(removeSent, confirmed).then(() => 'none'));
    }
  };
  return {
    send,
    join: (pending: PendingMessage, confirmed: boolean) => once(() => joinTo(pending, confirmed)),
    joinState,
    mayJoin,
  };
}
