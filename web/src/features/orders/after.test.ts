import { describe, expect, it } from 'vitest';
import { afterProposal, removableLines } from './after';
import { aLine, anOrder, aProposal } from './testOrder';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const roubles = (amount: number) => ({ amount, currency: 'RUB' });
const offered = (amount: number, extraDays: number) =>
  ({ kind: 'option', title: 'Корешок', amount, extraDays, extraRevisions: 0 }) as const;

describe('an order after a proposal', () => {
  it('costs more and takes longer by options', () => {
    const options = aProposal({ kind: 'options', lines: [offered(200_000, 1), offered(100_000, 1)] });
    expect(afterProposal(anOrder(), options, NOW)).toMatchObject({
      price: roubles(1_700_000),
      dueAt: '2026-12-02T15:00:00.000Z',
      goesOn: false,
    });
  });
  it('keeps its deadline by options that take no time', () => {
    expect(afterProposal(anOrder(), aProposal({ lines: [offered(1, 0)] }), NOW).dueAt).toBeNull();
  });
  it('goes back to work by options on delivered work, for a day at least', () => {
    const options = aProposal({ lines: [offered(200_000, 0)] });
    expect(afterProposal(anOrder({ stage: 'delivered' }), options, NOW)).toMatchObject({
      dueAt: '2026-11-26T12:00:00.000Z',
      goesOn: true,
    });
  });
  it('costs less and is due sooner by a removal, but never within a day', () => {
    const order = anOrder({ lines: [aLine({ id: 'x', price: roubles(200_000), extraDays: 2 })] });
    const removal = aProposal({ kind: 'removal', lineId: 'x' });
    expect(afterProposal(order, removal, NOW)).toMatchObject({
      price: roubles(1_200_000),
      dueAt: '2026-11-28T15:00:00.000Z',
    });
    const late = Date.parse('2026-11-28T18:00:00Z');
    expect(afterProposal(order, removal, late).dueAt).toBe('2026-11-29T18:00:00.000Z');
    expect(afterProposal(order, removal, Date.parse('2026-11-30T10:00:00Z')).dueAt).toBeNull();
  });
  it('is due later by an extension', () => {
    expect(afterProposal(anOrder(), aProposal({ kind: 'extension', days: 3 }), NOW)).toMatchObject({
      price: null,
      dueAt: '2026-12-03T15:00:00.000Z',
    });
  });
  it('ends by a refund: the rest is the seller’s', () => {
    const refund = aProposal({ kind: 'refund', amount: roubles(1_000_000) });
    expect(afterProposal(anOrder(), refund, NOW).refund).toEqual({ back: roubles(1_000_000), rest: roubles(400_000) });
  });
});

describe('what can be left out', () => {
  it('was added to the package and is still there', () => {
    const lines = [
      aLine({ id: 'a', kind: 'package' }),
      aLine({ id: 'b' }),
      aLine({ id: 'c', removedAt: '2026-11-24T10:00:00Z' }),
      aLine({ id: 'd', kind: 'tip' }),
    ];
    expect(removableLines(anOrder({ lines })).map(({ id }) => id)).toEqual(['b']);
  });
});
