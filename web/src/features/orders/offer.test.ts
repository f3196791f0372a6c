import { describe, expect, it } from 'vitest';
import type { Service } from '../../api/types';
import { afterProposal } from './after';
import { asProposal, isOfCurrency, isTelling, offerable, withPicked } from './offer';
import { aLine, anOrder, aProposal } from './testOrder';

const roubles = (amount: number) => ({ amount: amount * 100, currency: 'RUB' });
const aPackage = (name: string, price: number, deliveryDays: number, revisions: number) => ({
  name,
  description: '',
  price: roubles(price),
  deliveryDays,
  revisions,
});
const cover = {
  packages: [aPackage('Эскиз', 5_000, 3, 1), aPackage('Стандарт', 14_000, 7, 2), aPackage('Премиум', 22_000, 10, 4)],
  options: [
    { title: 'Корешок', price: roubles(2_000), extraDays: 1 },
    { title: 'Форзац', price: roubles(3_000), extraDays: 2 },
  ],
} as Pick<Service, 'packages' | 'options'>;

const standard = aLine({
  id: 'p',
  kind: 'package',
  title: 'Стандарт',
  price: roubles(14_000),
  extraDays: 7,
  extraRevisions: 2,
});
const order = anOrder({ lines: [standard] });
const keysOf = (changes: Parameters<typeof anOrder>[0]) =>
  offerable(anOrder(changes), cover, (name) => name).map(({ key }) => key);

describe('what can be offered', () => {
  it('is every option, and the difference to a larger package', () => {
    const offered = offerable(order, cover, (name) => `Пакет ${name}`);
    expect(offered.map(({ key }) => key)).toEqual(['option Корешок', 'option Форзац', 'upgrade Премиум']);
    expect(offered.at(-1)?.line).toEqual({
      kind: 'upgrade',
      title: 'Пакет Премиум',
      amount: 800_000,
      extraDays: 3,
      extraRevisions: 2,
    });
  });
  it('is nothing of a catalogue in another currency', () => {
    const price = { amount: 14_000, currency: 'EUR' };
    expect(keysOf({ price })).toEqual([]);
    expect([isOfCurrency(order, cover), isOfCurrency({ price }, cover)]).toEqual([true, false]);
  });
  it('leaves out what is in the order or waits for an answer, but not what was taken out again', () => {
    const lines = [standard, aLine({ title: 'Корешок', removedAt: '2026-11-24T10:00:00Z' })];
    const line = { kind: 'option', title: 'Форзац', amount: 1, extraDays: 0 } as const;
    expect(keysOf({ lines, proposals: [aProposal({ lines: [{ ...line, extraRevisions: 0 }] })] })).toEqual([
      'option Корешок',
      'upgrade Премиум',
    ]);
  });
  it('is no package that the order has grown to already', () => {
    const upgrade = aLine({ kind: 'upgrade', title: 'Премиум', price: roubles(8_000) });
    expect(keysOf({ lines: [standard, upgrade] })).toEqual(['option Корешок', 'option Форзац']);
  });
  it('never takes days or revisions away', () => {
    const short = { ...cover, packages: [aPackage('Премиум', 22_000, 5, 0)] };
    const [upgrade] = offerable(order, short, (name) => name).filter(({ key }) => key.startsWith('upgrade'));
    expect(upgrade?.line).toMatchObject({ extraDays: 0, extraRevisions: 0 });
  });
});

describe('the picked lines', () => {
  it('hold one larger package at most', () => {
    const picked = withPicked(['option Корешок', 'upgrade Премиум'], 'upgrade Всё', true);
    expect(picked).toEqual(['option Корешок', 'upgrade Всё']);
    expect(withPicked(picked, 'option Корешок', false)).toEqual(['upgrade Всё']);
  });
  it('come to a price and a deadline as they will be', () => {
    const lines = offerable(order, cover, (name) => name).map(({ line }) => line);
    const after = afterProposal(order, asProposal(lines, '2026-11-25T10:00:00Z'), Date.parse('2026-11-25T10:00:00Z'));
    expect(after).toMatchObject({ price: roubles(27_000), dueAt: '2026-12-06T15:00:00.000Z' });
  });
});

describe('the share of accepted offers', () => {
  it('is told from three answered on', () => expect([2, 3].map(isTelling)).toEqual([false, true]));
});
