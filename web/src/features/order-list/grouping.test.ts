import { describe, expect, it } from 'vitest';
import type { OrderSummary } from '../../api/types';
import { awaitedOf, groupOrders, isReportDue, placeHref, readPlace, turnOf } from './grouping';

const order = (id: string, changes: Partial<OrderSummary> = {}): OrderSummary => ({
  id,
  conversationId: 'c',
  other: { id: 'boris', name: 'Борис' },
  title: 'Обложка',
  packageName: 'Стандарт',
  stage: 'in_work',
  price: { amount: 1_400_000, currency: 'RUB' },
  placedAt: '2026-11-20T10:00:00Z',
  dueAt: '2026-11-30T10:00:00Z',
  isOverdue: false,
  progressDueAt: null,
  closedAt: null,
  waitsForMe: false,
  ...changes,
});

describe('the list of orders', () => {
  it('begins with what waits for me, each part by what is due', () => {
    const orders = [order('a'), order('b', { waitsForMe: true }), order('c'), order('d', { waitsForMe: true })];
    expect(groupOrders(orders).map((group) => [group.name, ...group.orders.map(({ id }) => id)])).toEqual([
      ['mine', 'b', 'd'],
      ['others', 'a', 'c'],
    ]);
  });
  it('shows an order once, as it came last, and no empty part', () => {
    const groups = groupOrders([order('a'), order('a', { stage: 'delivered' })]);
    expect(groups.map((group) => group.orders.map(({ stage }) => stage))).toEqual([['delivered']]);
    expect(groupOrders([])).toEqual([]);
  });
  it('says whose turn it is', () => {
    expect(turnOf(order('a', { stage: 'disputed' }))).toBe('moderator');
    expect(turnOf(order('a', { stage: 'disputed', waitsForMe: true }))).toBe('me');
    expect(turnOf(order('a', { stage: 'accepted', closedAt: '2026-11-25T10:00:00Z' }))).toBe('nobody');
    expect(turnOf(order('a'))).toBe('other');
  });
  it('says what is awaited', () => {
    const stages = ['unpaid', 'placed', 'in_revision', 'delivered', 'disputed', 'cancelled'] as const;
    expect(awaitedOf(order('a', { stage: 'disputed' }))).toBeNull();
    expect(stages.map((stage) => awaitedOf(order('a', { stage, waitsForMe: true })))).toEqual([
      'pay',
      'take',
      'deliver',
      'accept',
      'reply',
      null,
    ]);
  });
});

describe('a report of progress', () => {
  const now = Date.parse('2026-11-25T10:00:00Z');
  const due = order('a', { progressDueAt: '2026-11-25T09:00:00Z' });
  it('is due to the seller, in time, of an order that is not late already', () => {
    expect(isReportDue(due, 'seller', now)).toBe(true);
    expect(isReportDue(due, 'buyer', now)).toBe(false);
    expect(isReportDue(due, 'seller', now - 3_600_001)).toBe(false);
    expect(isReportDue({ ...due, isOverdue: true }, 'seller', now)).toBe(false);
    expect(isReportDue(order('a'), 'seller', now)).toBe(false);
  });
});

describe('the address of the list', () => {
  it.each(['/orders?side=buyer', '/orders?side=seller&closed'])('%s leads where it says', (href) =>
    expect(placeHref(readPlace(new URLSearchParams(href.split('?')[1]), 'seller'))).toBe(href),
  );
  it('without a side is the one remembered', () => {
    expect(readPlace(new URLSearchParams('side=moderator'), 'buyer')).toEqual({ side: 'buyer', open: true });
  });
});
