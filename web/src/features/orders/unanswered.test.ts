import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aLine, anOrder } from './testOrder';
import { readUnanswered, wasDone, writeUnanswered } from './unanswered';

const tip = { clientId: 'tip', said: '{"act":"tip","amount":50000}' };
const waiting = 'order tip ';

/** A browser's storage, which outlives the page. */
function storage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe('an act the server has not answered', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storage()));
  afterEach(() => vi.unstubAllGlobals());

  it('is known under its id also after the page was loaded again, to the one who sent it', async () => {
    writeUnanswered('boris', waiting, tip);
    vi.resetModules();
    const again = await import('./unanswered');
    expect(again.readUnanswered('boris', waiting)).toEqual(tip);
    expect(again.readUnanswered('vera', waiting)).toBeUndefined();
  });
  it('is forgotten once it is answered', () => {
    writeUnanswered('boris', waiting, tip);
    writeUnanswered('boris', waiting, null);
    expect(readUnanswered('boris', waiting)).toBeUndefined();
  });
  it('was done when the order has what it made, paid for or not', () => {
    writeUnanswered('boris', waiting, tip);
    expect(wasDone('boris', waiting, anOrder())).toBe(false);
    const order = anOrder({ lines: [aLine({ id: 'tip', kind: 'tip', paid: false })] });
    expect(wasDone('boris', waiting, order)).toBe(true);
    expect(wasDone('boris', waiting, order)).toBe(false);
  });
  it('is known while the page is open in a browser that keeps nothing', () => {
    const refuse = () => {
      throw new Error('no storage');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    writeUnanswered('boris', waiting, tip);
    expect(readUnanswered('boris', waiting)).toEqual(tip);
    writeUnanswered('boris', waiting, null);
    expect(readUnanswered('boris', waiting)).toBeUndefined();
  });
});
