import { useEffect, useState } from 'react';
import { api, call } from '../../api/client';
import type { Advice } from '../../api/types';
import { useMessages } from '../conversation/queries';
import { askAtPauses } from './asking';

/** Longer texts do not fit into a message; the server would refuse them. */
const LONGEST_TEXT = 10_000;

interface Question {
  text: string;
  /** The last message of the conversation: what the text is read against. */
  after: number;
}

export interface Heard extends Question {
  advice: Advice;
  /** Whether the conversation has not gone on since. */
  isOfNow: boolean;
}

/** What the server said last of the text being written. `ofEmpty`: before anything is written there is something to say, too. */
export function useAdvice(conversationId: string, text: string, ofEmpty: boolean): Heard | null {
  const after = useMessages(conversationId).data?.messages.at(-1)?.seq ?? 0;
  const [heard, setHeard] = useState<(Question & { advice: Advice }) | null>(null);
  const [asking] = useState(() =>
    askAtPauses<Question, Advice>(
      (asked, signal) =>
        call(
          api.POST('/api/conversations/{conversationId}/advice', {
            params: { path: { conversationId } },
            body: { text: asked.text },
            signal,
          }),
        ),
      (asked, advice) => setHeard({ ...asked, advice }),
    ),
  );
  const asks = (ofEmpty || text.trim() !== '') && text.length <= LONGEST_TEXT;
  useEffect(() => {
    if (asks) asking.changed({ text, after });
    return asking.stop;
  }, [asking, asks, text, after]);
  return asks && heard !== null ? { ...heard, isOfNow: heard.after === after } : null;
}
