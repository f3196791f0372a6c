const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** How long to wait before the next try: doubling, and spread so that not everybody comes back at once. */
export function retryDelay(attempt: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return Math.round(full * (0.5 + random / 2));
}
