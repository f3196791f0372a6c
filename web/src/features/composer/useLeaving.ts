import { useRef } from 'react';
import type { HoldsBack } from '../coach/useSecondLook';

/** By the main button; or apart from the message that it would be joined to. */
type Way = 'main' | 'apart';

interface Leaving {
  text: string;
  obstructed: boolean;
  /** The guard has asked about exactly this. */
  asked: boolean;
}

/**
 * The ways in which a draft leaves, each of which the coach may hold back; `again` takes the one it held. Whoever was asked
 * about his text, by the coach or by the guard, is not asked about the same text a second time.
 */
export function useLeaving(leaving: Leaving, ways: Readonly<Record<Way, (confirmed: boolean) => void>>) {
  const holdsBack = useRef<HoldsBack>(null);
  const last = useRef<Way>('main');
  const seen = useRef<string | null>(null);
  const { text, obstructed, asked } = leaving;
  const leave = (way: Way) => {
    if (obstructed) return;
    last.current = way;
    if (!asked && holdsBack.current?.()) seen.current = text;
    else ways[way](asked || seen.current === text);
  };
  return {
    main: () => leave('main'),
    apart: () => leave('apart'),
    again: () => leave(last.current),
    holdsBack,
  };
}
