import { beforeEach, describe, expect, it } from 'vitest';
import { find, findAsked, forget, keep, pageOf, type KeptMessage, type Store } from './kept';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = 1_800_000_000_000;

const toAnna: KeptMessage = {
  clientId: 'c1',
  sellerId: 'anna',
  sellerName: 'Анна Вересова',
  serviceId: 'cover',
  text: 'Здравствуйте, Анна',
  savedAt: now,
  sendAskedAt: null,
};

class Memory implements Store {
  readonly values = new Map<string, string>();
  getItem(key: string) {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.values.set(key, value);
  }
  removeItem(key: string) {
    this.values.delete(key);
  }
}

let store: Memory;
beforeEach(() => {
  store = new Memory();
});

describe('A first message', () => {
  it('is kept, by seller and service', () => {
    keep(store, toAnna, now);
    keep(store, { ...toAnna, serviceId: null, text: 'О другом' }, now);
    expect(find(store, { sellerId: 'anna', serviceId: 'cover' }, now)).toEqual(toAnna);
    expect(find(store, { sellerId: 'anna', serviceId: null }, now)?.text).toBe('О другом');
    expect(find(store, { sellerId: 'boris', serviceId: null }, now)).toBeNull();
  });

  it('takes the place of the earlier one, and is forgotten when emptied or sent', () => {
    keep(store, toAnna, now);
    keep(store, { ...toAnna, text: 'Иначе' }, now);
    expect(find(store, toAnna, now)?.text).toBe('Иначе');
    keep(store, { ...toAnna, text: ' \n' }, now);
    expect(store.values.size).toBe(0);
    keep(store, toAnna, now);
    forget(store, toAnna, now);
    expect(store.values.size).toBe(0);
  });

  it('keeps what the seller asks beside the task', () => {
    const whole = { ...toAnna, deadline: '2027-03-20', amount: '15 000', currency: 'RUB' };
    keep(store, whole, now);
    expect(find(store, toAnna, now)).toEqual(whole);
    keep(store, { ...whole, text: '' }, now);
    expect(find(store, toAnna, now)?.amount).toBe('15 000');
  });

  it('is forgotten after thirty days', () => {
    keep(store, toAnna, now);
    expect(find(store, toAnna, now + 30 * day - 1)).toEqual(toAnna);
    expect(find(store, toAnna, now + 30 * day)).toBeNull();
  });

  it('is sent by itself only within an hour after its author asked', () => {
    keep(store, toAnna, now);
    expect(findAsked(store, now)).toBeNull();
    keep(store, { ...toAnna, sendAskedAt: now }, now);
    expect(findAsked(store, now + 60 * minute - 1)?.clientId).toBe('c1');
    expect(findAsked(store, now + 60 * minute)).toBeNull();
    expect(find(store, toAnna, now + 60 * minute)?.text).toBe(toAnna.text);
  });

  it('waits behind the one asked for last', () => {
    keep(store, { ...toAnna, sendAskedAt: now }, now);
    keep(store, { ...toAnna, serviceId: 'cards', clientId: 'c2', sendAskedAt: now + 1 }, now);
    keep(store, { ...toAnna, serviceId: 'other', clientId: 'c3' }, now);
    expect(findAsked(store, now + 2)?.clientId).toBe('c2');
  });

  it('survives a spoilt store', () => {
    for (const spoilt of ['{', '{}', '[1, null, {"text": "x"}]']) {
      store.values.set('rapport.first-messages', spoilt);
      expect(find(store, toAnna, now)).toBeNull();
    }
    expect(keep(store, toAnna, now)).toBe(true);
    expect(find(store, toAnna, now)).toEqual(toAnna);
  });

  it('says when the device refuses to keep it', () => {
    store.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(keep(store, toAnna, now)).toBe(false);
  });

  it('leads back to the page it was written on', () => {
    expect(pageOf(toAnna)).toBe('/services/cover');
    expect(pageOf({ sellerId: 'anna', serviceId: null })).toBe('/sellers/anna');
  });
});
