import { useRef } from 'react';
import type { HoldsBack } from '../coach/useSecondLook';

/** By the main button; or apart from the message that it would be joined to. */
type Way = 'main' | 'apart';

/** The ways in which a draft leaves, each of which the coach may hold back; `again` takes the one it held. */
export function useLeaving(obstructed: boolean, ways: Readonly<Record<Way, () => void>>) {
  const holdsBack = useRef<HoldsBack>(null);
  const last = useRef<Way>('main');
  const leave = (way: Way) => {
    if (obstructed) return;
    last.current = way;
    if (!holdsBack.current?.()) ways[way]();
  };
  return {
    main: () => leave('main'),
    apart: () => leave('apart'),
    again: () => leave(last.current),
    holdsBack,
  };
}
