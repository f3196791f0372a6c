import { useState } from 'react';
import type { DisputeResult } from '../../../api/types';

/** What a moderator has chosen and written for a dispute, and not sent yet. */
export interface Typed {
  result: DisputeResult | null;
  /** What goes back with a split, as typed; null while it is what was wished for. */
  refund: string | null;
  /** Where he changed what was suggested: what explains one decision explains no other. */
  reasons: Partial<Record<DisputeResult, string>>;
}

const NOTHING: Typed = { result: null, refund: null, reasons: {} };

/** As long as the page is open: a look at another dispute loses nothing. */
const kept = new Map<string, Typed>();

let decidedHere: string | null = null;

/** What was typed has become a decision. */
export function noteDecided(orderId: string): void {
  kept.delete(orderId);
  decidedHere = orderId;
}

/** Whether this is the dispute that was decided here last. */
export function isDecidedHere(orderId: string): boolean {
  return decidedHere === orderId;
}

/** What is typed for a dispute, and how to change it. */
export function useTyped(orderId: string): [Typed, (change: Partial<Typed>) => void] {
  const [typed, setTyped] = useState(() => kept.get(orderId) ?? NOTHING);
  return [
    typed,
    (change) => {
      const next = { ...typed, ...change };
      kept.set(orderId, next);
      setTyped(next);
    },
  ];
}
