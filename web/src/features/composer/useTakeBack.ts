import { useLocation } from 'wouter';
import { asApiError } from '../../api/problem';
import { useMe } from '../../app/session';
import type { PendingMessage } from '../../api/types';
import { usePendingActions } from '../conversation/queries';
import { deskHref, useDeskLocation } from '../desk/location';
import { giveBack } from './returned';

export type TakeBackFailure = 'gone' | 'failed';

/** Takes a pending message back into the composer of its conversation; tells when that came too late. */
export function useTakeBack(): (pending: PendingMessage) => Promise<TakeBackFailure | null> {
  const me = useMe();
  const { takeBack } = usePendingActions();
  const desk = useDeskLocation();
  const [, navigate] = useLocation();
  return async (pending) => {
    try {
      const taken = await takeBack(pending);
      giveBack(me.id, taken.conversationId, taken.text, taken.attachments);
      if (desk.conversationId !== taken.conversationId) {
        navigate(deskHref({ conversationId: taken.conversationId, filter: desk.filter }));
      }
      return null;
    } catch (error) {
      const { kind } = asApiError(error);
      return kind === 'already-sent' || kind === 'not-found' ? 'gone' : 'failed';
    }
  };
}
