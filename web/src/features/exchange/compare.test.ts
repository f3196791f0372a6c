import { describe, expect, it } from 'vitest';
import type { RequestProposal } from '../../api/types';
import { arranged } from './compare';

function proposal(id: string, amount: number, days: number, liked: number, count: number, state = 'sent') {
  const packages = [
    { name: '', description: '', price: { amount, currency: 'RUB' }, deliveryDays: days, revisions: 1 },
  ];
  return { id, packages, reviews: { liked, count }, state } as unknown as RequestProposal;
}

const all = [
  proposal('gone', 1, 1, 50, 50, 'declined'),
  proposal('fresh', 300, 9, 1, 1),
  proposal('known', 200, 12, 45, 50),
  proposal('cheap', 100, 20, 0, 0),
];
const ids = (list: readonly RequestProposal[]) => list.map(({ id }) => id);

describe('proposals side by side', () => {
  it('come as they came, those that are settled last', () => {
    expect(ids(arranged(all, 'first'))).toEqual(['fresh', 'known', 'cheap', 'gone']);
  });

  it('are sorted by price and by days', () => {
    expect(ids(arranged(all, 'price'))).toEqual(['cheap', 'known', 'fresh', 'gone']);
    expect(ids(arranged(all, 'days'))).toEqual(['fresh', 'known', 'cheap', 'gone']);
  });

  it('are sorted by reviews, of which one says less than fifty', () => {
    expect(ids(arranged(all, 'rating'))).toEqual(['known', 'fresh', 'cheap', 'gone']);
  });
});
