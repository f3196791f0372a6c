import type { Presence } from '../../api/types';

/** What is said of a presence, by its name among the texts, and the instant that it names. */
export function presenceKind(presence: Presence, now: number): { kind: Presence['state']; at: string | null } {
  const { state, until, opensAt } = presence;
  // The answer is a little old: what has passed meanwhile is not announced.
  const next = state === 'away' ? (later(opensAt, until) ?? until) : opensAt;
  return { kind: state, at: next !== null && Date.parse(next) > now ? next : null };
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) >= Date.parse(other) ? one : other;
}
