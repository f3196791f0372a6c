/** Quick replies carry {buyer}, {service} and {price}; the page fills them in before the seller looks once more. */

export const placeholders = ['buyer', 'service', 'price'] as const;
export type Placeholder = (typeof placeholders)[number];

/** What is known in a conversation; null where there is nothing to fill in (no service was written about). */
export type Values = Readonly<Record<Placeholder, string | null>>;

export type Piece = { kind: 'text'; text: string } | { kind: 'placeholder'; name: Placeholder };

/** The template in pieces. Braces that are not one of ours stay text. */
export function pieces(template: string): Piece[] {
  const found: Piece[] = [];
  let rest = 0;
  for (const match of template.matchAll(/\{(buyer|service|price)\}/g)) {
    if (match.index > rest) found.push({ kind: 'text', text: template.slice(rest, match.index) });
    found.push({ kind: 'placeholder', name: match[1] as Placeholder });
    rest = match.index + match[0].length;
  }
  if (rest < template.length) found.push({ kind: 'text', text: template.slice(rest) });
  return found;
}

/** Whether a place can be replaced without taking something of a placeholder. */
export function keepsPlaceholders(template: string, place: { start: number; end: number }): boolean {
  let start = 0;
  return pieces(template).every((piece) => {
    const end = start + (piece.kind === 'text' ? piece.text.length : piece.name.length + 2);
    const met = place.start < end && start < place.end;
    start = end;
    return piece.kind === 'text' || !met;
  });
}

export interface Filled {
  text: string;
  /** Placeholders left standing, because their value is not known; the seller has to replace them himself. */
  missing: Placeholder[];
}

export function fill(template: string, values: Values): Filled {
  const missing = new Set<Placeholder>();
  const text = pieces(template)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const value = values[piece.name];
      if (value !== null) return value;
      missing.add(piece.name);
      return `{${piece.name}}`;
    })
    .join('');
  return { text, missing: [...missing] };
}

/** Words that begin the name of a firm: such a name is used whole. */
const firmWords = new Set(
  'студия агентство компания фирма магазин издательство мастерская ооо зао оао ао ип studio agency company shop the'.split(
    ' ',
  ),
);

/** “Борис Лаптев” is greeted as “Борис”; names of firms and of any other shape are used whole. */
export function buyerName(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const isPerson = words.length === 2 && words.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
  return isPerson && !firmWords.has(first.toLowerCase()) ? first : name.trim();
}

/** The text with the placeholder put in place of the selection, and where the caret stands then. */
export function insertPlaceholder(
  text: string,
  selection: { start: number; end: number },
  name: Placeholder,
): { text: string; caret: number } {
  const mark = `{${name}}`;
  return {
    text: text.slice(0, selection.start) + mark + text.slice(selection.end),
    caret: selection.start + mark.length,
  };
}
