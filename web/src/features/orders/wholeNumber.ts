/** The whole number that somebody has typed, if it is one within its bounds. */
export function wholeNumber(typed: string, { from, to }: { from: number; to: number }): number | null {
  const text = typed.trim();
  if (!/^\d{1,4}$/.test(text)) return null;
  const number = Number(text);
  return number >= from && number <= to ? number : null;
}
