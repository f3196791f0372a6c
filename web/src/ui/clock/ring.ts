import type { ClockReading } from './bands';

const SEGMENTS = 5;
const GAP = 13;
const SWEEP = 360 / SEGMENTS - GAP;

function point(degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(10 + 8 * Math.cos(angle)).toFixed(2)} ${(10 + 8 * Math.sin(angle)).toFixed(2)}`;
}

function arc(from: number, to: number): string {
  return to - from < 0.5 ? '' : `M${point(from)}A8 8 0 0 1 ${point(to)}`;
}

/**
 * The two paths of the ring: what is lost (the track) and what can still be saved.
 * A segment is a band; the present one drains clockwise.
 */
export function ringPaths(reading: Pick<ClockReading, 'band'> & { share?: number }): { track: string; mark: string } {
  let track = '';
  let mark = '';
  for (let segment = 1; segment <= SEGMENTS; segment++) {
    const from = GAP / 2 + (segment - 1) * (SWEEP + GAP);
    const to = from + SWEEP;
    if (reading.band === 'lost' || segment < reading.band) track += arc(from, to);
    else if (segment > reading.band) mark += arc(from, to);
    else {
      const drained = from + SWEEP * (1 - (reading.share ?? 1));
      track += arc(from, drained);
      mark += arc(drained, to);
    }
  }
  return { track, mark };
}
