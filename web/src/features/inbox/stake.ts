import type { ReplyClock } from '../../api/types';
import type { Timed } from '../../ui/clock/bands';
import { readClock } from '../../ui/clock/bands';

/** What losing each band costs, in points of no unit; the last one is dear only with a new buyer. */
const LOSSES = { 1: 4, 2: 20, 3: 12, 4: 16 } as const;
const LAST_LOSS = { newBuyer: 100, known: 30 } as const;

/** Keeps the stake finite at the very end of a band and one minute from drowning everything else. */
const EASE_MINUTES = 5;

type Staked = Timed & Pick<ReplyClock, 'newBuyer'>;

/**
 * What a minute of delay is about to cost: the loss of the present band, spread over the minutes left to its end.
 * The server sorts by the same rule (rapport.responsiveness.Stake).
 */
export function stake(clock: Staked, now: number): number {
  const reading = readClock(clock, now);
  if (reading.band === 'lost') return 0;
  const loss = reading.band === 5 ? (clock.newBuyer ? LAST_LOSS.newBuyer : LAST_LOSS.known) : LOSSES[reading.band];
  return loss / (reading.leftMillis / 60_000 + EASE_MINUTES);
}

/** The greater stake first, of equal ones the older clock. */
export function byStake(now: number) {
  return (a: Staked, b: Staked): number =>
    stake(b, now) - stake(a, now) || Date.parse(a.startedAt) - Date.parse(b.startedAt);
}
