/** What the author of a first message has seen and sends it all the same. */
export interface Confirmations {
  /** The guard's warning. */
  confirmed: boolean;
  /** That others have the same text. */
  sameConfirmed: boolean;
}

/** What holds for a text: what was confirmed of it before, and what its author confirms now; of another one nothing. */
export function confirmationsOf(
  text: string,
  last: { text: string; before: Confirmations } | undefined,
  now: Partial<Confirmations>,
): Confirmations {
  if (last?.text !== text) return { confirmed: false, sameConfirmed: false };
  return {
    confirmed: last.before.confirmed || now.confirmed === true,
    sameConfirmed: last.before.sameConfirmed || now.sameConfirmed === true,
  };
}
