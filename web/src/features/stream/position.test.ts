import { describe, expect, it } from 'vitest';
import type { StreamEvent } from '../../api/types';
import { StreamPosition } from './position';

const read: StreamEvent = { kind: 'read', conversationId: 'c', side: 'buyer', seq: 1 };

describe('the place in the stream', () => {
  it('takes each event once', () => {
    const position = new StreamPosition();
    expect([5, 5, 4, 6].map((id) => position.takes(read, id))).toEqual([true, false, false, true]);
    expect(position.at).toBe(6);
  });
  it('is not moved by what has no id', () => {
    const position = new StreamPosition();
    expect(position.takes({ kind: 'typing', conversationId: 'c' }, null)).toBe(true);
    expect(position.at).toBeUndefined();
    position.takes(read, 4);
    expect(position.takes({ kind: 'typing', conversationId: 'c' }, 4)).toBe(true);
  });
  it('starts anew after a reset, even further back', () => {
    const position = new StreamPosition();
    position.takes(read, 90);
    expect(position.takes({ kind: 'reset', position: 7 }, 7)).toBe(true);
    expect(position.takes(read, 8)).toBe(true);
  });
  it('is learnt from another tab only when nothing is known', () => {
    const position = new StreamPosition();
    position.learn(3);
    position.learn(9);
    expect(position.at).toBe(3);
  });
});
