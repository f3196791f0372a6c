import { api, call } from '../../api/client';
import { useMessages } from '../conversation/queries';
import { useAsked } from './useAsked';
import type { Heard } from './useAsked';

/** Longer texts do not fit into a message; the server would refuse them. */
const LONGEST_TEXT = 10_000;

/** What the server said last of the message being written. `ofEmpty`: before anything is written there is something to say, too. */
export function useAdvice(conversationId: string, text: string, ofEmpty: boolean): Heard | null {
  const after = useMessages(conversationId).data?.messages.at(-1)?.seq ?? 0;
  return useAsked(
    (asked, signal) =>
      call(
        api.POST('/api/conversations/{conversationId}/advice', {
          params: { path: { conversationId } },
          body: { text: asked.text },
          signal,
        }),
      ),
    { text, after },
    (ofEmpty || text.trim() !== '') && text.length <= LONGEST_TEXT,
  );
}
