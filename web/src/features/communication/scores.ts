import type { Language, MyScores, Part, PeriodScores, ScoreCause } from '../../api/types';

export const PARTS = ['speed', 'politeness', 'professionalism'] as const satisfies readonly Part[];

/** The lengths of time to look back over, in weeks. */
export const PERIODS = [4, 12, 26] as const;

const USUAL_PERIOD = 12;

/** The weeks that the address asks for. */
export function readPeriod(params: URLSearchParams): number {
  const asked = Number(params.get('weeks'));
  return PERIODS.find((weeks) => weeks === asked) ?? USUAL_PERIOD;
}

/** By how much a score differs from the time before; null where either is not known. */
export function changeOf(
  part: Part | 'sum',
  { total, before }: { total: PeriodScores; before: PeriodScores },
): number | null {
  const now = total[part];
  const then = before[part];
  return now === null || then === null ? null : now - then;
}

/** What takes most from the scores now; null where nothing takes a whole point. */
export function worstOf(causes: readonly ScoreCause[]): ScoreCause | null {
  const worst = causes.reduce<ScoreCause | null>(
    (found, cause) => (found === null || cause.points < found.points ? cause : found),
    null,
  );
  return worst !== null && worst.points <= -1 ? worst : null;
}

/** The sums of the first and the last week that have one. */
export function firstAndLast(scores: MyScores): { first: number; last: number; weeks: number } | null {
  const sums = scores.weeks.map((week) => week.sum).filter((sum) => sum !== null);
  const first = sums[0];
  const last = sums.at(-1);
  return first === undefined || last === undefined ? null : { first, last, weeks: sums.length };
}

/** Points with their sign: +3, −5.2. */
export function signed(points: number, number: (value: number) => string): string {
  if (points === 0) return number(0);
  return `${points > 0 ? '+' : '−'}${number(Math.abs(points))}`;
}

/** Names a week by its Monday, as a day of the calendar: it lies in no time zone. */
export function weekNames(language: Language): (start: string) => string {
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (start) => format.format(new Date(`${start}T00:00:00Z`)).replace(' ', '\u00a0');
}
