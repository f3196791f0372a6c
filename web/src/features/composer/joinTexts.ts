/** What stands between two texts that became one message. */
export const BETWEEN = '\n\n';

/** Two texts as one message, a blank line between them. */
export function joinTexts(first: string, second: string): string {
  const [a, b] = [first.trimEnd(), second.trim()];
  if (a === '') return b;
  return b === '' ? a : `${a}${BETWEEN}${b}`;
}

/** A taken-back text comes first, because it was written first; what stands in the composer is kept whole. */
export function withTakenBack(composer: string, takenBack: string): string {
  return composer.trim() === '' ? takenBack : joinTexts(takenBack, composer);
}
