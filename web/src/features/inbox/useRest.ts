import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

const REST_MS = 2_500;

/** Whether pointer and keyboard leave this part of the page alone; only then may it move by itself. */
export function useRest(area: RefObject<HTMLElement | null>): boolean {
  const [resting, setResting] = useState(true);
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setResting(false);
      clearTimeout(timer);
      timer = setTimeout(settle, REST_MS);
    };
    const settle = () => {
      // A row that holds the keyboard's focus must not run away from under it.
      if (element.querySelector(':focus-visible') === null) setResting(true);
      else timer = setTimeout(settle, REST_MS);
    };
    const events = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchmove'] as const;
    for (const event of events) element.addEventListener(event, stir, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of events) element.removeEventListener(event, stir);
    };
  }, [area]);
  return resting;
}
