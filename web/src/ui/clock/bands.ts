import type { ReplyClock, Span } from '../../api/types';
import { type OwnHours, ownHours } from './ownHours';

const MINUTE = 60_000;

/** Where each band ends, in minutes since the clock started. */
export const BAND_ENDS = [10, 30, 60, 240, 1440] as const;

export type Band = 1 | 2 | 3 | 4 | 5;

export type ClockReading =
  | {
      band: Band;
      /** When the present band is lost, in minutes since the start. */
      endMinutes: number;
      leftMillis: number;
      waitedMillis: number;
      /** The share of the present band still left, 1 to 0. */
      share: number;
      /** When it goes on, while it stands; null while it runs, and when nobody can tell. */
      goesOnAt: number | null;
      stands: boolean;
    }
  | { band: 'lost'; waitedMillis: number };

/** The hours of somebody who has never said any, or of whom they are not known yet. */
const ALWAYS: OwnHours = {
  open: [{ from: '1970-01-01T00:00:00Z', to: '9999-01-01T00:00:00Z' }],
  until: '9999-01-01T00:00:00Z',
};

/** What of a clock is needed to read it. */
export type Timed = Pick<ReplyClock, 'startedAt'> & Partial<Pick<ReplyClock, 'ends' | 'stands'>>;

/**
 * Reads a reply clock at an instant. The bands up to four hours count the seller's working time, the last one all time but days
 * off; the server reads clocks in the same way (rapport.responsiveness.ClockReading).
 */
export function readClock(clock: Timed, now: number, hours: OwnHours | null = ownHours()): ClockReading {
  const waitedMillis = Math.max(0, now - Date.parse(clock.startedAt));
  if (clock.ends != null) {
    return readByHours(clock.ends.map(Date.parse), clock.stands ?? [], hours ?? ALWAYS, { now, waitedMillis });
  }
  const index = BAND_ENDS.findIndex((end) => waitedMillis < end * MINUTE);
  const endMinutes = BAND_ENDS[index];
  if (endMinutes === undefined) return { band: 'lost', waitedMillis };
  const startMinutes = BAND_ENDS[index - 1] ?? 0;
  const leftMillis = endMinutes * MINUTE - waitedMillis;
  return {
    band: (index + 1) as Band,
    endMinutes,
    leftMillis,
    waitedMillis,
    share: leftMillis / ((endMinutes - startMinutes) * MINUTE),
    stands: false,
    goesOnAt: null,
  };
}

function readByHours(
  ends: readonly number[],
  standing: readonly Span[],
  hours: OwnHours,
  { now, waitedMillis }: { now: number; waitedMillis: number },
): ClockReading {
  const dayEnd = ends.at(-1) ?? now;
  if (now >= dayEnd) return { band: 'lost', waitedMillis };
  const next = ends.findIndex((end) => now < end);
  const end = ends[next] ?? dayEnd;
  // What would end no earlier than the day is not what is lost next.
  const index = end < dayEnd ? next : BAND_ENDS.length - 1;
  const isDay = index === BAND_ENDS.length - 1;
  const still = standing.find((span) => Date.parse(span.from) <= now && now < Date.parse(span.to));
  const isOpen = hours.open.some((span) => Date.parse(span.from) <= now && now < Date.parse(span.to));
  const opens = hours.open.find((span) => Date.parse(span.from) > now);
  const leftMillis = isDay
    ? dayEnd - now - overlap(standing, now, dayEnd)
    : overlap(hours.open, now, end) + Math.max(0, end - Math.max(now, Date.parse(hours.until)));
  const endMinutes = BAND_ENDS[index] ?? 0;
  const length = (endMinutes - (BAND_ENDS[index - 1] ?? 0)) * MINUTE;
  const goesOn = isDay ? still?.to : isOpen ? undefined : opens?.from;
  return {
    band: (index + 1) as Band,
    endMinutes,
    leftMillis,
    waitedMillis,
    share: Math.min(1, leftMillis / length),
    stands: isDay ? still !== undefined : !isOpen,
    goesOnAt: goesOn === undefined ? null : Date.parse(goesOn),
  };
}

function overlap(spans: readonly Span[], from: number, to: number): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(to, Date.parse(span.to)) - Math.max(from, Date.parse(span.from))),
    0,
  );
}

/** How long what is drawn stays true: to the next full minute, in the last two minutes ten seconds. */
export function redrawIn(reading: ClockReading): number {
  if (reading.band === 'lost') return MINUTE - (reading.waitedMillis % MINUTE) || MINUTE;
  if (reading.stands) return MINUTE;
  const step = reading.leftMillis <= 2 * MINUTE ? 10_000 : MINUTE;
  return reading.leftMillis % step || step;
}
