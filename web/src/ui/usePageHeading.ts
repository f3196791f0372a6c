import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useTitle } from '../app/title';

/** Names the tab; and a page that came after a navigation begins to be read at this heading. */
export function usePageHeading(heading: RefObject<HTMLHeadingElement | null>, title: string): void {
  useTitle(title);
  useEffect(() => {
    if (document.activeElement?.id === 'content') heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
