import { describe, expect, it } from 'vitest';
import type { Message } from '../../api/types';
import { withArrival, withEarlier, withLater, withLatest } from './messageWindow';

const message = (seq: number): Message => ({
  conversationId: 'c',
  seq,
  clientId: `m${seq}`,
  side: 'buyer',
  text: `text ${seq}`,
  attachments: [],
  sentAt: '2026-11-23T12:00:00Z',
  automatic: false,
  card: null,
});
const run = (from: number, to: number, hasEarlier = from > 1, hasLater = false) => ({
  messages: Array.from({ length: to - from + 1 }, (_, index) => message(from + index)),
  hasEarlier,
  hasLater,
});
const seqs = (window: { messages: Message[] }) => window.messages.map(({ seq }) => seq);

describe('the messages a page holds', () => {
  it('grow at both ends, each message once', () => {
    const earlier = withEarlier(run(4, 6), run(1, 4, false));
    expect([seqs(earlier), earlier.hasEarlier]).toEqual([[1, 2, 3, 4, 5, 6], false]);
    expect(seqs(withLater(run(1, 2, false, true), run(3, 4)))).toEqual([1, 2, 3, 4]);
  });
  it('take the next message, and the same one only once', () => {
    const once = withArrival(run(1, 2), message(3));
    expect([seqs(once.window), once.gap]).toEqual([[1, 2, 3], false]);
    expect(seqs(withArrival(once.window, message(3)).window)).toEqual([1, 2, 3]);
  });
  it('notice a gap instead of showing a hole', () => {
    const { window, gap } = withArrival(run(1, 2), message(5));
    expect([seqs(window), gap, window.hasLater]).toEqual([[1, 2], true, true]);
  });
  it('stay in the past while the reader is there', () => {
    expect(seqs(withArrival(run(1, 2, false, true), message(9)).window)).toEqual([1, 2]);
  });
  it('keep what arrived while an older answer was under way', () => {
    expect(seqs(withLatest(run(1, 7), run(3, 6)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(seqs(withLatest(run(1, 1), { messages: [], hasEarlier: false, hasLater: false }))).toEqual([1]);
  });
  it('join the latest page, or give way to it', () => {
    expect(seqs(withLatest(run(1, 4, false), run(3, 6)))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(withLatest(run(1, 4, false), run(3, 6)).hasEarlier).toBe(false);
    expect(seqs(withLatest(run(1, 4, false), run(90, 91)))).toEqual([90, 91]);
    expect(seqs(withLatest(undefined, run(1, 1)))).toEqual([1]);
  });
});
