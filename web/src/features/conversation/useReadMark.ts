import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { asApiError } from '../../api/problem';
import type { Conversation } from '../../api/types';
import { applyEvent } from '../stream/apply';
import { retryDelay } from '../stream/backoff';

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
  // How often in a row the network has failed it; each time it is tried again later, at once when the network is back.
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (!visible || !inSight || lastSeq <= myReadSeq) return;
    const mark = () => {
      clearTimeout(timer);
      const params = { path: { conversationId: id } };
      call(api.PUT('/api/conversations/{conversationId}/read', { params, body: { seq: lastSeq } })).then(
        () => {
          setFailures(0);
          applyEvent(queries, { kind: 'read', conversationId: id, side, seq: lastSeq });
        },
        (error: unknown) => {
          if (asApiError(error).worthRetrying) setFailures((count) => count + 1);
        },
      );
    };
    const timer = setTimeout(mark, failures === 0 ? SETTLE_MS : retryDelay(failures, Math.random()));
    window.addEventListener('online', mark);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', mark);
    };
  }, [queries, visible, inSight, lastSeq, myReadSeq, id, side, failures]);
}
