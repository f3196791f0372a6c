export const DEFAULT_DAYS = 7;

const MOST_DAYS = 365;

/** The number of days typed; null if it is none that the server takes. */
export function readDays(typed: string): number | null {
  const days = Number(typed.trim());
  return /^\d+$/.test(typed.trim()) && days >= 1 && days <= MOST_DAYS ? days : null;
}
