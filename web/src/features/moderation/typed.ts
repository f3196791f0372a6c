import { useState } from 'react';
import type { Choice } from './suggest';

/** What a moderator has chosen and written for a case, and not sent yet. */
export interface Typed {
  choice: Choice | null;
  /** Where he changed what was suggested; what explains a refusal says nothing good beside an allowance. */
  allowed: string | null;
  refused: string | null;
  falseAlarm: boolean;
}

const NOTHING: Typed = { choice: null, allowed: null, refused: null, falseAlarm: false };

/** As long as the page is open: a look at another case loses nothing. */
const kept = new Map<string, Typed>();

export function forgetTyped(caseId: string): void {
  kept.delete(caseId);
}

/** What is typed for a case, and how to change it. */
export function useTyped(caseId: string): [Typed, (change: Partial<Typed>) => void] {
  const [typed, setTyped] = useState(() => kept.get(caseId) ?? NOTHING);
  return [
    typed,
    (change) => {
      const next = { ...typed, ...change };
      kept.set(caseId, next);
      setTyped(next);
    },
  ];
}
