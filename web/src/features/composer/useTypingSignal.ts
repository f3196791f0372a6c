import { useEffect, useRef } from 'react';
import { api, call } from '../../api/client';

const AT_MOST_EVERY_MS = 3_000;

/** Tells the other side that something is being written, at most every three seconds. */
export function useTypingSignal(conversationId: string, text: string): void {
  const told = useRef(0);
  const before = useRef(text);
  useEffect(() => {
    const grew = text !== before.current && text !== '';
    before.current = text;
    if (!grew || Date.now() - told.current < AT_MOST_EVERY_MS) return;
    told.current = Date.now();
    // Nobody misses it when it fails.
    call(api.POST('/api/conversations/{conversationId}/typing', { params: { path: { conversationId } } })).catch(
      () => undefined,
    );
  }, [conversationId, text]);
}
