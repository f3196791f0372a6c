import { useEffect, useState } from 'react';
import { api, call } from '../../api/client';
import type { Advice } from '../../api/types';
import { askAtPauses } from './asking';

/** Longer texts do not fit into a message; the server would refuse them. */
const LONGEST_TEXT = 10_000;

export interface Heard {
  /** The text that was read. */
  text: string;
  advice: Advice;
}

/** What the server said last of the text being written; nothing of an empty one. */
export function useAdvice(conversationId: string, text: string): Heard | null {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [asking] = useState(() =>
    askAtPauses<Advice>(
      (asked, signal) =>
        call(
          api.POST('/api/conversations/{conversationId}/advice', {
            params: { path: { conversationId } },
            body: { text: asked },
            signal,
          }),
        ),
      (asked, advice) => setHeard({ text: asked, advice }),
    ),
  );
  const asks = text.trim() !== '' && text.length <= LONGEST_TEXT;
  useEffect(() => {
    if (asks) asking.changed(text);
    return asking.stop;
  }, [asking, asks, text]);
  return asks ? heard : null;
}
