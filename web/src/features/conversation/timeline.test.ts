import { describe, expect, it } from 'vitest';
import type { Message, Side } from '../../api/types';
import { firstUnread, timeline } from './timeline';

let seq = 0;
const message = (side: Side, sentAt: string, automatic = false): Message => {
  seq += 1;
  return {
    conversationId: 'c',
    seq,
    clientId: `m${seq}`,
    side,
    text: '',
    attachments: [],
    sentAt,
    automatic,
    card: null,
  };
};

describe('the timeline', () => {
  it('groups by the reader’s day and by turn', () => {
    const messages = [
      message('buyer', '2026-11-22T20:50:00Z'),
      message('buyer', '2026-11-22T21:10:00Z'),
      message('buyer', '2026-11-22T21:12:00Z'),
      message('seller', '2026-11-22T21:15:00Z'),
    ];
    const shape = timeline(messages, 'Europe/Moscow').map((day) => [
      day.key,
      day.turns.map((turn) => `${turn.side} ${turn.messages.length}`),
    ]);
    expect(shape).toEqual([
      ['2026-11-22', ['buyer 1']],
      ['2026-11-23', ['buyer 2', 'seller 1']],
    ]);
  });
  it('starts a turn anew after an hour, and apart from an automatic message', () => {
    const messages = [
      message('seller', '2026-11-22T10:00:00Z', true),
      message('seller', '2026-11-22T10:01:00Z'),
      message('seller', '2026-11-22T11:30:00Z'),
    ];
    expect(timeline(messages, 'UTC')[0]?.turns.length).toBe(3);
  });
  it('keeps a card apart from what is said before and after it', () => {
    const card = { kind: 'delivered', orderId: 'o', itemId: null } as const;
    const messages = [
      message('seller', '2026-11-22T10:00:00Z'),
      { ...message('seller', '2026-11-22T10:01:00Z'), card },
      message('seller', '2026-11-22T10:02:00Z'),
    ];
    expect(timeline(messages, 'UTC')[0]?.turns.map((turn) => turn.messages.length)).toEqual([1, 1, 1]);
  });
  it('of nothing is empty', () => expect(timeline([], 'UTC')).toEqual([]));
});

describe('the line above new messages', () => {
  const days = (sides: Side[]) =>
    timeline(
      sides.map((side, index) => ({ ...message(side, '2026-11-22T10:00:00Z'), seq: index + 1 })),
      'UTC',
    );
  it('stands before the first unread turn of the other side', () => {
    expect(firstUnread(days(['buyer', 'seller', 'buyer']), 'seller', 2)).toBe(3);
  });
  it('is not drawn when all is read, when I wrote last, or on the first visit', () => {
    expect(firstUnread(days(['buyer', 'seller']), 'seller', 2)).toBeUndefined();
    expect(firstUnread(days(['buyer', 'seller', 'buyer']), 'seller', 1)).toBeUndefined();
    expect(firstUnread(days(['buyer']), 'seller', 0)).toBeUndefined();
  });
});
