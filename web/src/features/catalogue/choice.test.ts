import { describe, expect, it } from 'vitest';
import { orderPath, sumOf, toggleOption } from './choice';

const roubles = (amount: number) => ({ amount: amount * 100, currency: 'RUB' });
const cover = {
  price: roubles(14_000),
  deliveryDays: 7,
  packages: [
    { name: 'Обложка', description: '', price: roubles(14_000), deliveryDays: 7, revisions: 2 },
    { name: 'Книга', description: '', price: roubles(36_000), deliveryDays: 18, revisions: 4 },
  ],
  options: [
    { title: 'Исходник', price: roubles(3_000), extraDays: 0 },
    { title: 'Название', price: roubles(2_500), extraDays: 2 },
  ],
};

describe('What a buyer picks', () => {
  it('costs what its package and its options cost together, and takes as long', () => {
    expect(sumOf(cover, { package: 0, options: [] })).toEqual({ price: roubles(14_000), days: 7 });
    expect(sumOf(cover, { package: 1, options: [0, 1] })).toEqual({ price: roubles(41_500), days: 20 });
  });

  it('keeps the order of the list, whatever was ticked first', () => {
    const both = toggleOption(toggleOption({ package: 0, options: [] }, 1), 0);
    expect(both).toEqual({ package: 0, options: [0, 1] });
    expect(toggleOption(both, 0)).toEqual({ package: 0, options: [1] });
  });

  it('is written into the address of the order', () => {
    expect(orderPath('s1', { package: 2, options: [] })).toBe('/services/s1/order?package=2');
    expect(orderPath('s1', { package: 0, options: [0, 2] })).toBe('/services/s1/order?package=0&options=0,2');
  });

  it('counts for nothing where the seller has taken it away meanwhile', () => {
    expect(sumOf(cover, { package: 2, options: [5] })).toEqual({ price: roubles(14_000), days: 7 });
  });
});
