import { describe, expect, it } from 'vitest';
import { buyerName, fill, insertPlaceholder, keepsPlaceholders, pieces } from './fill';

const known = { buyer: 'Борис', service: 'Обложка для книги', price: '14 000 ₽' };

describe('A quick reply', () => {
  it('is filled in with what the conversation knows', () => {
    expect(fill('{buyer}, «{service}» стоит {price}.', known)).toEqual({
      text: 'Борис, «Обложка для книги» стоит 14 000 ₽.',
      missing: [],
    });
  });

  it('leaves a placeholder standing, and says so once, when its value is not known', () => {
    expect(fill('{service}: {price}, {service}', { ...known, service: null })).toEqual({
      text: '{service}: 14 000 ₽, {service}',
      missing: ['service'],
    });
  });

  it('does not fill in what came with a value', () => {
    expect(fill('{buyer}', { ...known, buyer: '{price}' }).text).toBe('{price}');
  });

  it('leaves other braces alone', () => {
    expect(fill('{} {Buyer} {buyer } {{buyer}}', known).text).toBe('{} {Buyer} {buyer } {Борис}');
  });

  it('falls into pieces that make it up again', () => {
    expect(pieces('a{buyer}b{price}')).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'placeholder', name: 'buyer' },
      { kind: 'text', text: 'b' },
      { kind: 'placeholder', name: 'price' },
    ]);
    expect(pieces('')).toEqual([]);
  });
});

describe('A place of a template', () => {
  it.each([
    ['before', 0, 4, true],
    ['into', 2, 6, false],
    ['all of', 0, 15, false],
    ['within', 6, 8, false],
    ['behind', 11, 15, true],
  ])('%s a placeholder', (_, start, end, keeps) => {
    expect(keepsPlaceholders('абв {buyer} где', { start, end })).toBe(keeps);
  });
});

describe('A buyer is greeted', () => {
  it.each([
    ['Борис Лаптев', 'Борис'],
    ['Anne-Marie O’Neill', 'Anne-Marie'],
    ['Борис', 'Борис'],
    ['Студия «Полдень»', 'Студия «Полдень»'],
    ['Студия Полдень', 'Студия Полдень'],
    ['Noon & Partners', 'Noon & Partners'],
    ['Анна Мария Вересова', 'Анна Мария Вересова'],
    ['  boris laptev ', 'boris laptev'],
  ])('%s as %s', (name, greeted) => {
    expect(buyerName(name)).toBe(greeted);
  });
});

describe('A placeholder put in by a button', () => {
  it('takes the place of the selection and leaves the caret behind itself', () => {
    expect(insertPlaceholder('Hello NAME!', { start: 6, end: 10 }, 'buyer')).toEqual({
      text: 'Hello {buyer}!',
      caret: 13,
    });
    expect(insertPlaceholder('', { start: 0, end: 0 }, 'price')).toEqual({ text: '{price}', caret: 7 });
  });
});
