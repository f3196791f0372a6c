import { describe, expect, it } from 'vitest';
import { linkify } from './linkify';

const origin = 'https://rapport.example';
const links = (text: string) => linkify(text, origin).flatMap((piece) => (piece.kind === 'link' ? [piece.href] : []));

describe('links in a message', () => {
  it('leave the rest of the text as it is', () => {
    const text = 'См. https://example.org/a?b=1, затем (https://example.org/c).';
    expect(
      linkify(text, origin)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(links(text)).toEqual(['https://example.org/a?b=1', 'https://example.org/c']);
  });
  it('keep a bracket that was opened inside the address', () => {
    expect(links('https://ru.example.org/wiki/Лиса_(зверь).')[0]).toContain('(');
    expect(decodeURI(links('https://ru.example.org/wiki/Лиса_(зверь).')[0] ?? '')).toMatch(/\)$/);
  });
  it('to this site stay inside it', () => {
    expect(linkify(`${origin}/services/7`, origin)).toEqual([
      { kind: 'link', text: `${origin}/services/7`, href: `${origin}/services/7`, inside: '/services/7' },
    ]);
  });
  it('are never made of anything else', () => {
    const text = 'javascript:alert(1) data:text/html,x http://user:pass@example.org ftp://example.org http://';
    expect(links(text)).toEqual([]);
  });
});
