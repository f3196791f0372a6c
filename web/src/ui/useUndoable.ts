import { useCallback, useEffect, useRef, useState } from 'react';

const undoFor = 8000;

export interface Undoable {
  /** What looks done already and can still be taken back. */
  pending: ReadonlySet<string>;
  start: (id: string) => void;
  undo: (id: string) => void;
}

/**
 * Lets something be taken back for a few seconds before it is done; leaving the page does it at once.
 * `leaving` tells that the page is going away, so that the request has to outlive it.
 */
export function useUndoable(commit: (id: string, leaving: boolean) => void): Undoable {
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  }, [commit]);

  const forget = useCallback((id: string) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setPending((before) => new Set([...before].filter((each) => each !== id)));
  }, []);
  const start = useCallback(
    (id: string) => {
      setPending((before) => new Set(before).add(id));
      const timer = setTimeout(() => {
        forget(id);
        latest.current(id, false);
      }, undoFor);
      timers.current.set(id, timer);
    },
    [forget],
  );

  useEffect(() => {
    const waiting = timers.current;
    const commitAll = () => {
      for (const [id, timer] of waiting) {
        clearTimeout(timer);
        latest.current(id, true);
      }
      waiting.clear();
    };
    window.addEventListener('pagehide', commitAll);
    return () => {
      window.removeEventListener('pagehide', commitAll);
      commitAll();
    };
  }, []);
  return { pending, start, undo: forget };
}
