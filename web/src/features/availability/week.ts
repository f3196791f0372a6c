import type { Hours } from '../../api/types';

export type Day = readonly Hours[];
export type Week = readonly Day[];

export const DAY_MINUTES = 1440;
/** What the pointer and the arrow keys move by. */
export const STEP = 15;
const HOUR = 60;
/** Hours of somebody who begins to say them. */
const USUAL: Hours = { from: 9 * HOUR, to: 18 * HOUR };

/** In order, those that touch or overlap joined. */
export function joined(day: Day): Hours[] {
  const result: Hours[] = [];
  for (const hours of day.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && last.to >= hours.from) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, hours.to) };
    } else result.push({ ...hours });
  }
  return result;
}

export const snapped = (minute: number): number => Math.min(DAY_MINUTES, Math.max(0, Math.round(minute / STEP) * STEP));

/** Moves one end of hours; it stops a step before the other end and at the neighbours. */
export function withEnd(day: Day, index: number, end: 'from' | 'to', minute: number): Hours[] {
  const hours = day[index];
  if (hours === undefined) return [...day];
  const least = end === 'from' ? (day[index - 1]?.to ?? 0) : hours.from + STEP;
  const most = end === 'from' ? hours.to - STEP : (day[index + 1]?.from ?? DAY_MINUTES);
  const value = Math.min(most, Math.max(least, minute));
  return day.map((each, at) => (at === index ? { ...each, [end]: value } : each));
}

/** Moves hours as a whole; they stop at their neighbours. */
export function moved(day: Day, index: number, from: number): Hours[] {
  const hours = day[index];
  if (hours === undefined) return [...day];
  const length = hours.to - hours.from;
  const least = day[index - 1]?.to ?? 0;
  const most = (day[index + 1]?.from ?? DAY_MINUTES) - length;
  const start = Math.min(most, Math.max(least, from));
  return day.map((each, at) => (at === index ? { from: start, to: start + length } : each));
}

export const without = (day: Day, index: number): Hours[] => day.filter((_, at) => at !== index);

/** Adds hours where there is room: the usual ones on a day off, else an hour after the others or, when it is too late, before them. */
export function withMore(day: Day): Hours[] {
  if (day.length === 0) return [USUAL];
  const last = day.at(-1)?.to ?? 0;
  if (last + 2 * HOUR <= DAY_MINUTES) return [...day, { from: last + HOUR, to: last + 2 * HOUR }];
  const first = day[0]?.from ?? 0;
  if (first >= 2 * HOUR) return [{ from: first - 2 * HOUR, to: first - HOUR }, ...day];
  return [...day];
}

export const copied = (week: Week, from: number, to: readonly number[]): Day[] =>
  week.map((day, index) => (to.includes(index) ? [...(week[from] ?? [])] : day));

/** "9:00"; the end of the day is "24:00". */
export function clockText(minute: number): string {
  return `${Math.floor(minute / HOUR)}:${String(minute % HOUR).padStart(2, '0')}`;
}

export const dayText = (day: Day): string =>
  day.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join(', ');

export const isAllDay = (day: Day): boolean => day.length === 1 && day[0]?.from === 0 && day[0].to === DAY_MINUTES;
