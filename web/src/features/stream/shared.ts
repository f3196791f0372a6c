import type { StreamEvent } from '../../api/types';
import { connect } from './connection';
import type { StreamState } from './connection';
import { StreamPosition } from './position';

type Word =
  | { kind: 'event'; event: StreamEvent; position: number | null }
  | { kind: 'state'; state: StreamState; position: number | undefined }
  | { kind: 'who' };

export interface SharedListener {
  onEvent: (event: StreamEvent) => void;
  onState: (state: StreamState) => void;
  /** Whether this tab holds the line; only one does, and it alone notifies. */
  onLeading: (leading: boolean) => void;
}

/**
 * One line a browser: the tab that gets the lock opens it and tells the others. When it closes, the next tab takes over
 * and resumes where it stands. Without locks or channels each tab has a line of its own.
 */
export function startSharedStream(accountId: string, listener: SharedListener): () => void {
  const position = new StreamPosition();
  const take = (event: StreamEvent, at: number | null) => {
    if (position.takes(event, at)) listener.onEvent(event);
  };
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) {
    listener.onLeading(true);
    return connect(() => position.at, { onEvent: take, onState: listener.onState });
  }

  const channel = new BroadcastChannel(`rapport-stream-${accountId}`);
  const tell = (word: Word) => channel.postMessage(word);
  const stopping = new AbortController();
  let leading = false;
  let state: StreamState = 'connecting';

  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'event') take(data.event, data.position);
    else if (data.kind === 'state' && !leading) {
      position.learn(data.position);
      listener.onState(data.state);
    } else if (data.kind === 'who' && leading) tell({ kind: 'state', state, position: position.at });
  };
  tell({ kind: 'who' });

  const lead = () =>
    new Promise<void>((resolve) => {
      leading = true;
      listener.onLeading(true);
      const close = connect(() => position.at, {
        onEvent: (event, at) => {
          take(event, at);
          tell({ kind: 'event', event, position: at });
        },
        onState: (next) => {
          state = next;
          listener.onState(next);
          tell({ kind: 'state', state, position: position.at });
        },
      });
      stopping.signal.addEventListener('abort', () => {
        close();
        resolve();
      });
    });
  navigator.locks.request(`rapport-stream-${accountId}`, { signal: stopping.signal }, lead).catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return () => {
    stopping.abort();
    channel.close();
  };
}
