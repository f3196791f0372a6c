/** A piece of a message: plain text, or a link. `inside` is the path of a link to this very site. */
export type Piece = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string; inside?: string };

const ADDRESS = /\bhttps?:\/\/[^\s<>"«»“”]+/giu;
/** Punctuation that ends the sentence rather than the address. */
const TAIL = /[.,;:!?…'’)\]}]+$/u;

/** Only http and https become links, so no text can smuggle in a script. */
export function linkify(text: string, origin: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutTail(match[0]);
    const link = toLink(address, origin);
    if (link === undefined) continue;
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    pieces.push(link);
    from = match.index + address.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

function withoutTail(address: string): string {
  const tail = TAIL.exec(address)?.[0];
  if (tail === undefined) return address;
  const bare = address.slice(0, -tail.length);
  // A bracket that was opened inside the address belongs to it.
  return tail.startsWith(')') && bare.includes('(') ? `${bare})` : bare;
}

function toLink(address: string, origin: string): Piece | undefined {
  const url = URL.parse(address);
  if (url?.username !== '' || url.hostname === '') return undefined;
  const link = { kind: 'link' as const, text: address, href: url.href };
  return url.origin === origin ? { ...link, inside: `${url.pathname}${url.search}${url.hash}` } : link;
}
