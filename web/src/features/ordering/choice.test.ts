import { describe, expect, it } from 'vitest';
import type { Service } from '../../api/types';
import { anOrder } from '../orders/testOrder';
import { carriedChoice, changesOf, choiceParams, isAsAsked, readChoice, totalOf, withOption } from './choice';

const roubles = (amount: number) => ({ amount: amount * 100, currency: 'RUB' });
const aPackage = (name: string, price: number, deliveryDays: number) => ({
  name,
  description: '',
  price: roubles(price),
  deliveryDays,
  revisions: 2,
});
const anOption = (title: string, price: number, extraDays: number) => ({ title, price: roubles(price), extraDays });

const cover = {
  packages: [aPackage('Эскиз', 5_000, 3), aPackage('Стандарт', 14_000, 7)],
  options: [anOption('Корешок', 2_000, 1), anOption('Форзац', 3_000, 2), anOption('Исходники', 1_000, 0)],
  questions: [{ text: 'О чём книга?', required: true }],
  contactNeeds: [],
} as unknown as Service;

const read = (query: string) => readChoice(new URLSearchParams(query), cover);

describe('the choice in the address', () => {
  it('names a package and options by their places', () => {
    expect(read('package=1&options=2,0')).toEqual({ package: 1, options: [0, 2] });
  });
  it('is the first package alone where it says nothing, or nothing that is there', () => {
    for (const query of ['', 'package=2', 'package=-1&options=x', 'package=1e1&options=7,']) {
      expect(read(query)).toEqual({ package: 0, options: [] });
    }
  });
  it.each(['package=0', 'package=1&options=0%2C2'])('%s is written as it was read', (query) =>
    expect(choiceParams(read(query)).toString()).toBe(query),
  );
  it('gains and loses options in the order of the list', () => {
    expect(withOption(read('options=2'), 0, true).options).toEqual([0, 2]);
    expect(withOption(read('options=0,2'), 0, false).options).toEqual([2]);
  });
});

describe('the total', () => {
  it('is that of the package and its options', () => {
    expect(totalOf(cover, read('package=1&options=0,1'))).toEqual({ price: roubles(19_000), days: 10, revisions: 2 });
  });
  it('is none without a package', () => expect(totalOf({ ...cover, packages: [] }, read(''))).toBeNull());
});

describe('a service that has changed meanwhile', () => {
  const choice = read('package=1&options=0,1');
  it('says what is different in what was chosen', () => {
    const after = {
      ...cover,
      packages: [aPackage('Стандарт', 15_000, 7)],
      options: [anOption('Форзац', 3_000, 3)],
      questions: [],
    };
    expect(changesOf(cover, after, choice)).toEqual([
      {
        kind: 'package',
        name: 'Стандарт',
        was: { price: roubles(14_000), days: 7 },
        now: { price: roubles(15_000), days: 7 },
      },
      { kind: 'optionGone', name: 'Корешок' },
      {
        kind: 'option',
        name: 'Форзац',
        was: { price: roubles(3_000), days: 2 },
        now: { price: roubles(3_000), days: 3 },
      },
      { kind: 'questions' },
    ]);
    expect(carriedChoice(cover, after, choice)).toEqual({ package: 0, options: [0] });
  });
  it('without the package begins with the first one', () => {
    const after = { ...cover, packages: [aPackage('Эскиз', 5_000, 3)] };
    expect(changesOf(cover, after, choice)).toEqual([{ kind: 'packageGone', name: 'Стандарт' }]);
    expect(carriedChoice(cover, after, choice).package).toBe(0);
  });
  it('in nothing that was chosen is only said to be different', () => {
    expect(changesOf(cover, { ...cover, packages: cover.packages.with(0, aPackage('Эскиз', 1, 1)) }, choice)).toEqual([
      { kind: 'other' },
    ]);
  });
});

describe('an order that comes back', () => {
  const total = { price: roubles(14_000), days: 7, revisions: 2 };
  const order = anOrder({ answers: [{ question: 'О чём книга?', answer: 'О лисе' }] });
  it('is what was asked for, or an earlier one', () => {
    expect(isAsAsked(order, total, ['О лисе'])).toBe(true);
    expect(isAsAsked(order, total, ['О волке'])).toBe(false);
    expect(isAsAsked(order, { ...total, price: roubles(15_000) }, ['О лисе'])).toBe(false);
  });
});
