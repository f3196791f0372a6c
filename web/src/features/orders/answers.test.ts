import { describe, expect, it } from 'vitest';
import { answersTo } from './answers';
import { anOrder, aProposal } from './testOrder';

const refund = aProposal({ kind: 'refund', by: 'buyer', amount: { amount: 700_000, currency: 'RUB' } });
const actsOf = (may: Parameters<typeof anOrder>[0], proposal = refund) =>
  answersTo(anOrder(may), proposal).map(({ act, yes }) => (yes === undefined ? act : String(yes)));

describe('what can be said to a proposal', () => {
  it('is yes or no, and to a refund another sum', () => {
    expect(actsOf({ may: ['answer', 'propose_refund'] })).toEqual(['true', 'propose_refund', 'false']);
    expect(actsOf({ may: ['answer'] })).toEqual(['true', 'false']);
    expect(actsOf({ may: ['answer', 'propose_refund'] }, aProposal({ by: 'buyer' }))).toEqual(['true', 'false']);
  });
  it('is nothing once it is answered', () => {
    expect(actsOf({ may: ['answer', 'propose_refund'] }, { ...refund, state: 'declined' })).toEqual([]);
  });
});
