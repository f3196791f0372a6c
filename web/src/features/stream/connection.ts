import type { StreamEvent } from '../../api/types';
import { retryDelay } from './backoff';

export type StreamState = 'connecting' | 'live' | 'down';

export interface StreamListener {
  onEvent: (event: StreamEvent, position: number | null) => void;
  onState: (state: StreamState) => void;
}

const SLEEP_CHECK_MS = 15_000;
const SLEPT_MS = 45_000;
/** The server beats every 15 seconds. */
const SILENT_MS = 40_000;

/**
 * One line to the server that mends itself. `position` tells where to resume.
 * The browser's own reconnect is not enough: it gives up on an error answer, and it knows neither backoff nor jitter.
 */
export function connect(position: () => number | undefined, listener: StreamListener): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let stopped = false;

  let checked = Date.now();
  let heard = Date.now();
  const open = () => {
    clearTimeout(timer);
    source?.close();
    const after = position();
    const line = new EventSource(after === undefined ? '/api/stream' : `/api/stream?after=${after}`);
    source = line;
    line.onopen = () => {
      attempt = 0;
      heard = Date.now();
      listener.onState('live');
    };
    line.addEventListener('beat', () => {
      heard = Date.now();
    });
    line.onmessage = (message: MessageEvent<string>) => {
      heard = Date.now();
      listener.onEvent(JSON.parse(message.data) as StreamEvent, toPosition(message.lastEventId));
    };
    line.onerror = () => {
      line.close();
      if (stopped || source !== line) return;
      listener.onState('down');
      timer = setTimeout(open, retryDelay(attempt, Math.random()));
      attempt += 1;
    };
  };

  const reopen = () => {
    attempt = 0;
    open();
  };
  const lose = () => listener.onState('down');
  // A computer that slept keeps a line that looks open and is dead.
  const watch = setInterval(() => {
    const slept = Date.now() - checked > SLEPT_MS;
    checked = Date.now();
    // So does one whose other end was lost on the way; it shows by its silence.
    const silent = source?.readyState === EventSource.OPEN && checked - heard > SILENT_MS;
    if (silent) lose();
    if (slept || silent) reopen();
  }, SLEEP_CHECK_MS);

  window.addEventListener('online', reopen);
  window.addEventListener('offline', lose);
  listener.onState('connecting');
  open();
  return () => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(watch);
    window.removeEventListener('online', reopen);
    window.removeEventListener('offline', lose);
    source?.close();
  };
}

function toPosition(id: string): number | null {
  return id === '' || Number.isNaN(Number(id)) ? null : Number(id);
}
