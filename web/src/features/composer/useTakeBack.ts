import { useLocation } from 'wouter';
import { useMe } from '../../app/session';
import type { PendingMessage, StreamEvent } from '../../api/types';
import { usePendingActions } from '../conversation/queries';
import { deskHref, useDeskLocation } from '../desk/location';
import { setGuarded } from '../guard/guarded';
import { useOutbox } from '../outbox/OutboxContext';
import { giveBack } from './returned';
import { takeBacksOf } from './takeBack';
import type { TakeBackFailure, TakenBack } from './takeBack';

/** Takes a pending message back into the composer of its conversation; tells when that came too late. */
export function useTakeBack(): (pending: PendingMessage) => Promise<TakeBackFailure | null> {
  const attempt = useAttempt();
  const desk = useDeskLocation();
  const [, navigate] = useLocation();
  return async (pending) => {
    const result = await attempt(pending);
    if (result.kind !== 'taken') return result.kind;
    const { conversationId } = result.message;
    if (desk.conversationId !== conversationId) navigate(deskHref({ conversationId, filter: desk.filter }));
    return null;
  };
}

/** Asks again about messages whose taking back was not answered, so that no text is lost between page and server. */
export function useUnansweredTakeBacks(): { live: () => void; heard: (event: StreamEvent) => void } {
  const attempt = useAttempt();
  const takeBacks = takeBacksOf(useMe().id);
  return {
    live: () => {
      for (const pending of takeBacks.unanswered) void attempt(pending);
    },
    heard: (event) => {
      if (event.kind !== 'pending' || event.pending !== null) return;
      const pending = takeBacks.unanswered.find(({ clientId }) => clientId === event.clientId);
      if (pending !== undefined) void attempt(pending);
    },
  };
}

function useAttempt(): (pending: PendingMessage) => Promise<TakenBack> {
  const me = useMe();
  const { takeBack } = usePendingActions();
  const { outbox } = useOutbox();
  return async (pending) => {
    // An outbox that does not know yet that it was sent would send it once more.
    await outbox.takeBack(pending.clientId);
    const result = await takeBacksOf(me.id).try(pending, () => takeBack(pending));
    if (result.kind === 'taken') {
      const { conversationId, text, attachments } = result.message;
      const { returned } = pending;
      if (returned !== null) {
        const { findings, rulingId, reason } = returned;
        setGuarded(me.id, conversationId, { kind: 'returned', text, findings, better: null, rulingId, reason });
      }
      giveBack(me.id, conversationId, text, attachments);
    }
    return result;
  };
}
