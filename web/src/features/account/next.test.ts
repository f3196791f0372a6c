import { describe, expect, it } from 'vitest';
import { safeNext, withNext } from './next';

describe('After signing in', () => {
  it.each([
    ['/services/1?q=a#b', '/services/1?q=a#b'],
    ['/desk', '/desk'],
    [null, '/'],
    ['', '/'],
    ['https://evil.example', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['desk', '/'],
    ['/sign-in?next=/sign-in', '/'],
    ['/sign-up', '/'],
    ['//', '/'],
  ])('%s leads to %s', (next, path) => {
    expect(safeNext(next)).toBe(path);
  });

  it('the way back is carried whole', () => {
    expect(withNext('/sign-in', '/services/1?q=a&b')).toBe('/sign-in?next=%2Fservices%2F1%3Fq%3Da%26b');
    expect(withNext('/sign-up', '/')).toBe('/sign-up');
  });
});
