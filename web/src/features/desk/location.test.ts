import { describe, expect, it } from 'vitest';
import { deskHref, readDeskLocation } from './location';

const read = (href: string) => {
  const [path = '', query = ''] = href.split('?');
  return readDeskLocation(path, new URLSearchParams(query));
};

describe('the address of the desk', () => {
  it.each(['/desk', '/desk?filter=waiting', '/desk/c/7?filter=unread', '/desk/search?q=fox', '/desk/c/7?q=fox&at=12'])(
    '%s leads where it says',
    (href) => expect(deskHref(read(href))).toBe(href),
  );
  it('with an unknown filter shows all', () => expect(read('/desk?filter=x').filter).toBe('all'));
  it('with a broken place jumps nowhere', () => expect(read('/desk/c/7?at=-1').at).toBeNull());
  it('opens an empty search', () => expect(deskHref({ search: '' })).toBe('/desk/search'));
});
