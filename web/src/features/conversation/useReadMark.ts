import { useEffect, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import type { Conversation } from '../../api/types';
import { applyEvent } from '../stream/apply';

const SETTLE_MS = 400;

function useVisible(): boolean {
  return useSyncExternalStore(
    (listener) => {
      document.addEventListener('visibilitychange', listener);
      window.addEventListener('focus', listener);
      window.addEventListener('blur', listener);
      return () => {
        document.removeEventListener('visibilitychange', listener);
        window.removeEventListener('focus', listener);
        window.removeEventListener('blur', listener);
      };
    },
    () => document.visibilityState === 'visible' && document.hasFocus(),
  );
}

/** Marks as read what has been in sight for a moment on a page somebody looks at. */
export function useReadMark(conversation: Conversation, lastSeq: number, inSight: boolean): void {
  const queries = useQueryClient();
  const visible = useVisible();
  const { id, side, myReadSeq } = conversation;
  useEffect(() => {
    if (!visible || !inSight || lastSeq <= myReadSeq) return;
    const timer = setTimeout(() => {
      const params = { path: { conversationId: id } };
      call(api.PUT('/api/conversations/{conversationId}/read', { params, body: { seq: lastSeq } })).then(
        () => applyEvent(queries, { kind: 'read', conversationId: id, side, seq: lastSeq }),
        // Read again when the network is back: the mark is only ever set by the latest look.
        () => undefined,
      );
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [queries, visible, inSight, lastSeq, myReadSeq, id, side]);
}
