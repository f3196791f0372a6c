import type { DelayCurve, HabitKey, OutcomeFigures, OutcomeShare } from '../../api/types';

/** The lengths of time to look back over, in days. */
export const PERIODS = [30, 90, 365] as const;

const USUAL_PERIOD = 90;

/** So many cases a share needs to be drawn and compared, so many answers a score, so many sellers a cohort. */
export const ENOUGH_CASES = 5;
export const ENOUGH_ANSWERS = 3;
export const FEWEST_SELLERS = 5;

export type Days = (typeof PERIODS)[number];

/** The days that the address asks for. */
export function readDays(params: URLSearchParams): Days {
  const asked = Number(params.get('days'));
  return PERIODS.find((days) => days === asked) ?? USUAL_PERIOD;
}

/** Where each habit is taught. */
export const TECHNIQUE: Readonly<Record<HabitKey, string>> = {
  answers: 'first-answer',
  politeness: 'warmth',
  professionalism: 'business-style',
  progress: 'progress',
  options: 'options',
  reviews: 'thanks-for-reviews',
};

/** Whether there is anything at all to show of a time. */
export function isEmpty({ habits, results }: OutcomeFigures): boolean {
  const cases = [
    habits.scores.replies,
    habits.scores.messages,
    ...habits.bands.map((band) => band.count),
    ...habits.shares.map((habit) => habit.share.of),
    ...results.curve.points.map((point) => point.orders.of),
    results.curve.young,
    results.repeat.of,
    results.completed.of,
    results.reviews.count,
    results.reviews.automatic,
    results.income.length,
  ];
  return cases.every((count) => count === 0);
}

/** Whole per cents. */
export function percent(share: number): string {
  return String(Math.round(share * 100));
}

/** Per cents with their sign, as a difference is told. */
export function signedPercent(share: number): string {
  const whole = Math.round(share * 100);
  return whole < 0 ? `−${Math.abs(whole)}` : String(whole);
}

/** The unbroken runs of points that may be drawn, as places in the list. */
export function runs(points: DelayCurve['points']): number[][] {
  const found: number[][] = [];
  points.forEach((point, place) => {
    if (!point.orders.enough) return;
    const last = found.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else found.push([place]);
  });
  return found;
}

/** Where the scale of the curve ends: the next whole tenth above everything drawn. */
export function topOf(points: DelayCurve['points']): number {
  const highest = Math.max(0, ...points.filter((point) => point.orders.enough).map((point) => point.orders.high));
  return Math.min(1, Math.max(0.1, Math.ceil(highest * 10) / 10));
}

/** Whether a habit is where it should be, as far as anybody can tell. */
export function onTarget(share: OutcomeShare, target: number): boolean {
  return share.enough && share.share >= target;
}
