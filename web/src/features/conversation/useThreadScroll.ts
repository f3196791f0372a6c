import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

const NEAR_END_PX = 64;

interface ThreadScroll {
  /** Whether the last message is in sight. */
  atEnd: boolean;
  toEnd: () => void;
}

/**
 * Keeps the reader's place: the same message stays where it is when earlier ones come in above, the end stays in sight
 * when it was in sight and something comes in below or the composer grows.
 */
export function useThreadScroll(
  area: RefObject<HTMLElement | null>,
  firstSeq: number | undefined,
  lastMark: string,
): ThreadScroll {
  const [atEnd, setAtEnd] = useState(true);
  const end = useRef(true);
  const measured = useRef<{ firstSeq: number | undefined; height: number }>({ firstSeq, height: 0 });

  const toEnd = () => {
    area.current?.scrollTo(0, area.current.scrollHeight);
    end.current = true;
    setAtEnd(true);
  };

  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    const before = measured.current;
    const earlierCame = before.firstSeq !== undefined && firstSeq !== undefined && firstSeq < before.firstSeq;
    if (earlierCame) element.scrollBy(0, element.scrollHeight - before.height);
    else if (end.current) element.scrollTo(0, element.scrollHeight);
    measured.current = { firstSeq, height: element.scrollHeight };
  }, [area, firstSeq, lastMark]);

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const look = () => {
      const near = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
      end.current = near;
      setAtEnd(near);
    };
    const keep = () => {
      if (end.current) element.scrollTo(0, element.scrollHeight);
      measured.current.height = element.scrollHeight;
    };
    element.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(keep);
    watch.observe(element);
    if (element.firstElementChild !== null) watch.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [area]);

  return { atEnd, toEnd };
}
