import type { Badge } from '../../api/types';
import { type Band, BAND_ENDS } from '../../ui/clock/bands';

/** How fast a seller usually replies, in the one unit or two that a person would say. */
export type TypicalReply =
  | { kind: 'new' }
  | { kind: 'seconds' }
  | { kind: 'minutes'; minutes: number }
  | { kind: 'hours'; hours: number; minutes: number }
  | { kind: 'days'; days: number };

export function typicalReply(badge: Badge | undefined): TypicalReply {
  const seconds = badge?.typicalReplySeconds;
  if (seconds === null || seconds === undefined) return { kind: 'new' };
  if (seconds < 60) return { kind: 'seconds' };
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return { kind: 'minutes', minutes };
  if (minutes < 24 * 60) return hours(minutes);
  return { kind: 'days', days: Math.max(1, Math.round(minutes / (24 * 60))) };
}

/** Past four hours the minutes no longer matter; before that they are told in quarters. */
function hours(minutes: number): TypicalReply {
  const step = minutes < 4 * 60 ? 15 : 60;
  const rounded = Math.round(minutes / step) * step;
  if (rounded >= 24 * 60) return { kind: 'days', days: 1 };
  return { kind: 'hours', hours: Math.floor(rounded / 60), minutes: rounded % 60 };
}

/** The band such a reply falls into; the badge's ring keeps the segments of that band and of those after it. */
export function bandOf(typicalReplySeconds: number): Band | 'lost' {
  const index = BAND_ENDS.findIndex((minutes) => typicalReplySeconds <= minutes * 60);
  return index === -1 ? 'lost' : ((index + 1) as Band);
}
