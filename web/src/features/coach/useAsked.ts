import { useEffect, useState } from 'react';
import type { Advice } from '../../api/types';
import { askAtPauses } from './asking';

export interface Question {
  text: string;
  /** The last message of the conversation: what the text is read against. */
  after: number;
}

export interface Heard extends Question {
  advice: Advice;
  /** Whether the conversation has not gone on since. */
  isOfNow: boolean;
}

/** What the server said last of a text being written. */
export function useAsked(
  ask: (question: Question, signal: AbortSignal) => Promise<Advice>,
  { text, after }: Question,
  asks: boolean,
): Heard | null {
  const [heard, setHeard] = useState<(Question & { advice: Advice }) | null>(null);
  const [asking] = useState(() =>
    askAtPauses<Question, Advice>(ask, (asked, advice) => setHeard({ ...asked, advice })),
  );
  useEffect(() => {
    if (asks) asking.changed({ text, after });
    return asking.stop;
  }, [asking, asks, text, after]);
  return asks && heard !== null ? { ...heard, isOfNow: heard.after === after } : null;
}
