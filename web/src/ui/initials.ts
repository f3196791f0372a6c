/** The initials of a name: the first letters of its first and last word. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const first = words[0];
  if (first === undefined) return '·';
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = `${initial(first)}${last === undefined ? '' : initial(last)}`;
  return letters.toLocaleUpperCase();
}

/** One of the four grounds, always the same one for a person. */
export function ground(id: string): 1 | 2 | 3 | 4 {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4093;
  return ((sum % 4) + 1) as 1 | 2 | 3 | 4;
}

function initial(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}
