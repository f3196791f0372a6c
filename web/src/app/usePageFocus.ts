import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'wouter';

/**
 * After a change of page the focus and the scroll start at its heading; while the page still loads, at its content
 * (PageTitle then takes the focus over). The desk moves its focus itself.
 */
export function usePageFocus(main: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const area = location.startsWith('/desk') ? '/desk' : location;
  const before = useRef(area);
  useEffect(() => {
    if (before.current === area) return;
    before.current = area;
    window.scrollTo(0, 0);
    main.current?.scrollTo(0, 0);
    const heading = main.current?.querySelector<HTMLElement>('h1[tabindex]');
    // The page before may still be there, hidden, while this one loads.
    const target = heading?.checkVisibility() ? heading : main.current;
    target?.focus({ preventScroll: true });
  }, [area, main]);
}
