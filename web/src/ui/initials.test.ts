import { describe, expect, it } from 'vitest';
import { ground, initials } from './initials';

describe('initials', () => {
  it.each([
    ['Борис Лаптев', 'БЛ'],
    ['Студия «Полдень»', 'СП'],
    ['anna', 'A'],
    ['Мария Анна Вересова', 'МВ'],
    ['   ', '·'],
  ])('of %s are %s', (name, letters) => expect(initials(name)).toBe(letters));
  it('stand on the same ground every time', () => {
    expect(ground('a1')).toBe(ground('a1'));
    expect(new Set(Array.from({ length: 40 }, (_, index) => ground(`person-${index}`))).size).toBe(4);
  });
});
