import { describe, expect, it } from 'vitest';
import { openingPercent, percentOf, shareOf, sharesOf, situationOf, theirRefund } from './refund';
import { anOrder, aProposal } from './testOrder';

const roubles = (amount: number) => ({ amount: amount * 100, currency: 'RUB' });
const refund = (amount: number, by: 'buyer' | 'seller') =>
  aProposal({ id: by, kind: 'refund', by, amount: roubles(amount) });

describe('a part of the price', () => {
  it('is in whole roubles where it can be', () => {
    expect(shareOf(roubles(14_001), 50, 100)).toEqual(roubles(7_001));
    expect(shareOf(roubles(1), 50, 100).amount).toBe(50);
  });
  it('is never nothing, and all of it is all to the kopeck', () => {
    expect(shareOf(roubles(1), 0, 100).amount).toBe(1);
    expect(shareOf({ amount: 1_999, currency: 'RUB' }, 100, 100).amount).toBe(1_999);
    expect(shareOf({ amount: 1_999, currency: 'RUB' }, 99, 100).amount).toBe(1_979);
  });
  it('is told in per cent', () => {
    expect([0, 3_500, 14_000, 20_000].map((sum) => percentOf(sum * 100, roubles(14_000)))).toEqual([0, 25, 100, 100]);
    expect(percentOf(1, roubles(0))).toBe(0);
  });
});

describe('both shares', () => {
  it('come to the price', () => {
    expect(sharesOf(400_000, roubles(14_000))).toEqual({ back: roubles(4_000), rest: roubles(10_000) });
    expect(sharesOf(1_400_000, roubles(14_000))?.rest.amount).toBe(0);
  });
  it('are none of nothing, or of more than all', () => {
    expect([0, -1, 1.5, Number.NaN, 1_400_001].map((sum) => sharesOf(sum, roubles(14_000)))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

describe('the situation', () => {
  it('is what stands nearest', () => {
    const delivery = { id: 'd', seq: 7, text: '', attachments: [], at: '2026-11-25T10:00:00Z' };
    expect(situationOf(anOrder())).toBe('work');
    expect(situationOf(anOrder({ isOverdue: true }))).toBe('late');
    expect(situationOf(anOrder({ stage: 'in_revision', deliveries: [delivery] }))).toBe('delivered');
    expect(situationOf(anOrder({ stage: 'disputed', deliveries: [delivery] }))).toBe('dispute');
    expect(situationOf(anOrder({ stage: 'disputed', proposals: [refund(7_000, 'buyer')] }))).toBe('counter');
  });
  it('is a counter-proposal only to an open refund of the other side', () => {
    expect(theirRefund(anOrder({ proposals: [refund(7_000, 'seller')] }))).toBeUndefined();
    expect(theirRefund(anOrder({ proposals: [{ ...refund(7_000, 'buyer'), state: 'lapsed' }] }))).toBeUndefined();
  });
  it('opens with all, or half-way to what the other side wants', () => {
    expect(openingPercent(anOrder())).toBe(100);
    expect(openingPercent(anOrder({ proposals: [refund(14_000, 'buyer')] }))).toBe(50);
    expect(openingPercent(anOrder({ side: 'buyer', proposals: [refund(7_000, 'seller')] }))).toBe(75);
  });
});
