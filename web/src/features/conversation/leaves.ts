import { useEffect, useState } from 'react';
import type { PendingMessage } from '../../api/types';

/**
 * When each pending message leaves, by this page's clock: taken from what remained when the answer came, because the
 * clocks of page and server differ.
 */
const deadlines = new WeakMap<PendingMessage, number>();

export function leavesAt(pending: PendingMessage): number {
  let at = deadlines.get(pending);
  if (at === undefined) {
    at = Date.now() + (pending.remainingMillis ?? 0);
    deadlines.set(pending, at);
  }
  return at;
}

/** The whole seconds until it leaves, counted down. */
export function useSecondsLeft(pending: PendingMessage): number {
  const at = leavesAt(pending);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const left = at - Date.now();
    if (left <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), left % 1000 || 1000);
    return () => clearTimeout(timer);
  }, [at, now]);
  return Math.max(0, Math.ceil((at - now) / 1000));
}
