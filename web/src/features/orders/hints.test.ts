import { describe, expect, it } from 'vitest';
import type { Message, Side } from '../../api/types';
import { hasOpen, isUpset, lastOfBuyer, offerTo, staysUpset, wishesMore } from './hints';
import { anOrder, aProposal } from './testOrder';

/** A conversation by its sides: b the buyer, s the seller, a an automatic answer of his. */
const talk = (sides: string): Message[] =>
  Array.from(sides, (letter, index) => ({
    conversationId: 'c',
    seq: index + 1,
    clientId: `m${index}`,
    side: (letter === 'b' ? 'buyer' : 'seller') satisfies Side,
    text: '',
    attachments: [],
    sentAt: '2026-11-22T10:00:00Z',
    automatic: letter === 'a',
    card: null,
  }));

describe('a client', () => {
  it('stays upset when two answers have not calmed him', () => {
    expect(staysUpset(talk('bsbsb'), [1, 3, 5])).toBe(true);
    expect(staysUpset(talk('bbssbsbb'), [1, 5, 8])).toBe(true);
  });
  it('is calmer once one of his turns was calm, or after a single answer', () => {
    expect(staysUpset(talk('bsbsb'), [1, 5])).toBe(false);
    expect(staysUpset(talk('bsb'), [1, 3])).toBe(false);
  });
  it('waits for no suggestion when he was answered just now', () => {
    expect(staysUpset(talk('bsbsbs'), [1, 3, 5])).toBe(false);
  });
  it('is not answered by automatic words', () => {
    expect(staysUpset(talk('babab'), [1, 3, 5])).toBe(false);
    expect(lastOfBuyer(talk('bsbsa'))).toBe(3);
    expect(lastOfBuyer(talk('s'))).toBeNull();
  });
  it('is known by what the advice says of him', () => {
    expect([isUpset(['state.threat']), isUpset(['state.extra_wish'])]).toEqual([true, false]);
    expect([wishesMore(['state.extra_wish']), wishesMore([])]).toEqual([true, false]);
  });
});

describe('an order', () => {
  it('takes options when it says so, and is left alone while some are open', () => {
    const takes = anOrder({ id: 'b', may: ['offer'], proposals: [aProposal()] });
    expect(offerTo([anOrder(), takes])).toBe(takes);
    expect([hasOpen(takes, 'options'), hasOpen(takes, 'refund')]).toEqual([true, false]);
  });
});
