/** The choices of the snooze menu, as instants. */
export interface SnoozeChoices {
  hour: Date;
  /** Left out when the evening is near or past. */
  evening: Date | null;
  tomorrow: Date;
  monday: Date;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a wall clock in the zone shows, written as if it were UTC. */
function wall(instant: number, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((known) => known.type === type)?.value ?? 0);
  return new Date(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')));
}

/** The instant at which a wall clock in the zone shows this. Twice, for the offset may differ on the way. */
function instantOf(wallTime: number, timeZone: string): Date {
  let guess = wallTime;
  for (let round = 0; round < 2; round++) guess += wallTime - wall(guess, timeZone).getTime();
  return new Date(guess);
}

export function snoozeChoices(now: Date, timeZone: string): SnoozeChoices {
  const local = wall(now.getTime(), timeZone);
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  const daysToMonday = (8 - local.getUTCDay()) % 7 || 7;
  const at = (days: number, hour: number) => instantOf(midnight + days * DAY_MS + hour * HOUR_MS, timeZone);
  return {
    hour: new Date(now.getTime() + HOUR_MS),
    evening: local.getUTCHours() < 17 ? at(0, 18) : null,
    tomorrow: at(1, 9),
    monday: at(daysToMonday, 9),
  };
}
