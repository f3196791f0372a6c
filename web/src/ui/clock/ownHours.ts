import type { Span } from '../../api/types';

/** When whoever looks at the page works, as far ahead as the server said. */
export interface OwnHours {
  open: readonly Span[];
  until: string;
}

let known: OwnHours | null = null;

/** Learns them from an inbox that carries them; null of somebody who has never said when he works. */
export function learnHours(hours: OwnHours | null): void {
  known = hours;
}

/** The hours known last. */
export const ownHours = (): OwnHours | null => known;
