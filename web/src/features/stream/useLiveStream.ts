import { useEffect, useEffectEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/keys';
import type { StreamEvent } from '../../api/types';
import { tellLiveDraft } from '../composer/liveDrafts';
import { applyEvent } from './apply';
import { forgetTyping, noteTyping, setStreamState } from './store';
import { startSharedStream } from './shared';

interface LiveListener {
  /** Told after the page has taken the event in; `leading` in the one tab that holds the line. */
  onEvent?: (event: StreamEvent, leading: boolean) => void;
  onLive?: () => void;
}

/** Keeps everything the page holds fresh while somebody is signed in. */
export function useLiveStream(accountId: string, listener: LiveListener = {}): void {
  const queries = useQueryClient();
  const heard = useEffectEvent((event: StreamEvent, leading: boolean) => listener.onEvent?.(event, leading));
  const live = useEffectEvent(() => listener.onLive?.());
  useEffect(() => {
    let leading = false;
    return startSharedStream(accountId, {
      onEvent: (event) => {
        if (event.kind === 'typing') noteTyping(event.conversationId);
        if (event.kind === 'message' && !event.mine) forgetTyping(event.message.conversationId);
        if (event.kind === 'draft') tellLiveDraft(event.conversationId, event.draft);
        applyEvent(queries, event);
        heard(event, leading);
      },
      onState: (state) => {
        setStreamState(state);
        if (state === 'live') live();
        // A line that is refused may mean that the session has ended; the page must not go on as if it had not.
        if (state === 'down') void queries.invalidateQueries({ queryKey: keys.session });
      },
      onLeading: (value) => {
        leading = value;
      },
    });
  }, [accountId, queries]);
}
