import { api, call } from '../../api/client';
import type { AskAdvice } from '../../api/types';
import { useMessages } from '../conversation/queries';
import { useAsked } from './useAsked';
import type { Heard } from './useAsked';

/** Longer texts do not fit into a message; the server would refuse them. */
const LONGEST_TEXT = 10_000;

/**
 * What the server said last of the message being written. `ofEmpty`: before anything is written there is something to
 * say, too. `about`: what the text is to become.
 */
export function useAdvice(
  conversationId: string,
  text: string,
  ofEmpty: boolean,
  about: AskAdvice['about'] = 'message',
): Heard | null {
  const after = useMessages(conversationId).data?.messages.at(-1)?.seq ?? 0;
  return useAsked(
    (asked, signal) =>
      call(
        api.POST('/api/conversations/{conversationId}/advice', {
          params: { path: { conversationId } },
          body: { text: asked.text, ...(about !== 'message' && { about }) },
          signal,
        }),
      ),
    { text, after },
    (ofEmpty || text.trim() !== '') && text.length <= LONGEST_TEXT,
  );
}
