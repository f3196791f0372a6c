import { describe, expect, it } from 'vitest';
import type { Message, Order, Proposal } from '../../api/types';
import {
  cardActs,
  dueOf,
  isDisputeOf,
  isProgressDue,
  leftUntil,
  liveCards,
  panelActs,
  proposalActs,
  revisionsLeft,
  workDays,
} from './facts';
import { aLine, anOrder, aProposal } from './testOrder';

const NOON = Date.parse('2026-11-25T12:00:00Z');

describe('what is awaited', () => {
  it('is of the seller until the work is delivered, then of the buyer', () => {
    expect(dueOf(anOrder({ stage: 'placed', takeBy: '2026-11-24T10:00:00Z' }))).toMatchObject({
      what: 'take',
      of: 'seller',
    });
    expect(dueOf(anOrder())).toMatchObject({ what: 'deliver', of: 'seller', at: '2026-11-30T15:00:00Z' });
    expect(dueOf(anOrder({ stage: 'in_revision' }))).toMatchObject({ what: 'deliver' });
    expect(dueOf(anOrder({ stage: 'delivered', acceptBy: '2026-12-01T10:00:00Z' }))).toMatchObject({ of: 'buyer' });
  });
  it('is of the buyer to pay for what he has ordered', () => {
    const payBy = '2026-11-23T11:00:00Z';
    expect(dueOf(anOrder({ stage: 'unpaid', payBy }))).toEqual({ what: 'pay', of: 'buyer', at: payBy });
  });
  it('is nothing of a closed order', () => {
    expect(dueOf(anOrder({ stage: 'accepted' }))).toBeNull();
  });
  it('is told until then and since then', () => {
    expect(leftUntil('2026-11-25T14:00:00Z', NOON)).toEqual({ isOver: false, minutes: 120 });
    expect(leftUntil('2026-11-25T11:00:00Z', NOON)).toEqual({ isOver: true, minutes: 60 });
  });
});

describe('the numbers of an order', () => {
  it('count what is part of the work', () => {
    const lines = [aLine({ extraDays: 7 }), aLine({ extraDays: 2, removedAt: '2026-11-24T10:00:00Z' })];
    expect(workDays(anOrder({ lines }))).toBe(7);
  });
  it('never have less than no revisions left', () => {
    const revision = { id: 'r', at: '', seq: 1, text: '' };
    expect(revisionsLeft(anOrder({ revisions: [revision] }))).toBe(1);
    expect(revisionsLeft(anOrder({ revisionsIncluded: 0, revisions: [revision] }))).toBe(0);
  });
});

describe('a report of progress', () => {
  const due = anOrder({ progressDueAt: '2026-11-25T11:59:00Z', may: ['progress'] });
  it('is due of the seller when its time has come', () => {
    expect(isProgressDue(due, NOON)).toBe(true);
    expect(isProgressDue(due, NOON - 120_000)).toBe(false);
    expect(isProgressDue({ ...due, side: 'buyer' }, NOON)).toBe(false);
    expect(isProgressDue({ ...due, may: [] }, NOON)).toBe(false);
  });
});

describe('a proposal', () => {
  const mine: Proposal = aProposal({ by: 'seller' });
  const order = anOrder({ may: ['answer', 'withdraw'] });
  it('is answered by the other side and withdrawn by its author, while it is open', () => {
    expect(proposalActs(order, mine)).toEqual(['withdraw']);
    expect(proposalActs({ ...order, side: 'buyer' }, mine)).toEqual(['answer']);
    expect(proposalActs(order, { ...mine, state: 'declined' })).toEqual([]);
  });
});

describe('a card', () => {
  const message = (seq: number, kind: NonNullable<Message['card']>['kind'] | null, orderId = 'order') =>
    ({ seq, card: kind && { kind, orderId, itemId: null } }) as Message;
  it('carries what may be done in its stage only', () => {
    const order = anOrder({ stage: 'placed', may: ['take', 'decline', 'dispute'] });
    expect(cardActs('placed', order)).toEqual(['take', 'decline']);
    expect(cardActs('placed', { ...order, stage: 'in_work' })).toEqual([]);
    expect(cardActs('withdrawn', order)).toEqual([]);
  });
  it('of an order that moved on carries nothing', () => {
    const messages = [message(1, 'placed'), message(2, 'taken'), message(3, null), message(4, 'proposed')];
    expect([...liveCards(messages, false)]).toEqual([2]);
  });
  it('is the latest of its own order', () => {
    const messages = [message(1, 'placed'), message(2, 'delivered', 'other'), message(3, 'taken')];
    expect([...liveCards(messages, false)].sort()).toEqual([2, 3]);
  });
  it('is not known to be the latest while later messages are not held', () => {
    expect(liveCards([message(1, 'placed')], true).size).toBe(0);
  });
});

describe('beside the conversation', () => {
  it('stands what may be done, but not what answers a proposal', () => {
    expect(panelActs(anOrder({ may: ['dispute', 'answer', 'deliver', 'progress'] }))).toEqual([
      'deliver',
      'progress',
      'dispute',
    ]);
  });
});

describe('a card of a dispute', () => {
  it('tells of the dispute that the order has, not of one before it', () => {
    const order = anOrder({ stage: 'disputed', dispute: { id: 'second' } as Order['dispute'] });
    const card = (itemId: string) => ({ kind: 'disputed', orderId: 'order', itemId }) as const;
    expect([isDisputeOf(card('second'), order), isDisputeOf(card('first'), order)]).toEqual([true, false]);
    expect(isDisputeOf(card('first'), anOrder())).toBe(false);
  });
});
