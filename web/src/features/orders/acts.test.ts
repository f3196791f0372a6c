import { describe, expect, it } from 'vitest';
import { hasItem, newerOrder, waitingKey, withOrder } from './acts';
import { anOrder } from './testOrder';

describe('an answered order', () => {
  const old = anOrder({ version: 4 });
  it('replaces an older answer, never a newer one', () => {
    expect(newerOrder(old, anOrder({ version: 5 })).version).toBe(5);
    expect(newerOrder(old, anOrder({ version: 3 })).version).toBe(4);
    expect(newerOrder(undefined, old)).toBe(old);
  });
  it('takes its place among the orders of the conversation, a new one the first', () => {
    const other = anOrder({ id: 'other' });
    expect(withOrder([other, old], anOrder({ version: 5 }))?.map(({ version }) => version)).toEqual([1, 5]);
    expect(withOrder([old], other)?.map(({ id }) => id)).toEqual(['other', old.id]);
    expect(withOrder(undefined, other)).toBeUndefined();
  });
});

describe('an act without an answer', () => {
  it('is known by what it does to what', () => {
    const order = anOrder();
    expect(waitingKey(order, { act: 'answer', itemId: 'a', yes: true })).toBe(
      waitingKey(order, { act: 'answer', itemId: 'a', yes: false }),
    );
    expect(waitingKey(order, { act: 'answer', itemId: 'a' })).not.toBe(
      waitingKey(order, { act: 'answer', itemId: 'b' }),
    );
  });
  it('was done when what it made is in the order', () => {
    const line = {
      kind: 'tip',
      title: '',
      extraDays: 0,
      extraRevisions: 0,
      addedAt: '',
      paid: true,
      removedAt: null,
    } as const;
    const order = anOrder({ lines: [{ ...line, id: 'tip', price: { amount: 100, currency: 'RUB' } }] });
    expect([hasItem(order, 'tip'), hasItem(order, 'else')]).toEqual([true, false]);
  });
});
