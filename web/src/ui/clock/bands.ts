import type { ReplyClock } from '../../api/types';

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
    }
  | { band: 'lost'; waitedMillis: number };

/** Reads a reply clock at an instant. */
export function readClock(clock: Pick<ReplyClock, 'startedAt'>, now: number): ClockReading {
  const waitedMillis = Math.max(0, now - Date.parse(clock.startedAt));
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
  };
}

/** How long what is drawn stays true: to the next full minute, in the last two minutes ten seconds. */
export function redrawIn(reading: ClockReading): number {
  if (reading.band === 'lost') return MINUTE - (reading.waitedMillis % MINUTE) || MINUTE;
  const step = reading.leftMillis <= 2 * MINUTE ? 10_000 : MINUTE;
  return reading.leftMillis % step || step;
}
