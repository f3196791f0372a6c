import { describe, expect, it } from 'vitest';
import type { Conversation, InboxItem, InboxPage, Message, PendingMessage, StreamEvent } from '../../api/types';
import { conversationAfter, inboxAfter, pendingAfter, staleAfter, windowAfter } from './events';

const message = (seq: number, side: 'buyer' | 'seller', text = 'Hello'): Message => ({
  conversationId: 'c1',
  seq,
  clientId: `m${seq}`,
  side,
  text,
  attachments: [],
  sentAt: '2026-11-23T12:00:00Z',
  automatic: false,
  card: null,
});
const row = (id: string, changes: Partial<InboxItem> = {}): InboxItem => ({
  conversationId: id,
  side: 'seller',
  other: { id: 'boris', name: 'Boris' },
  service: null,
  last: { seq: 4, side: 'seller', preview: 'Earlier', attachments: 0, card: null },
  lastAt: '2026-11-23T11:00:00Z',
  unread: 0,
  clock: null,
  archived: false,
  snoozedUntil: null,
  hasDraft: false,
  spam: false,
  asked: null,
  ...changes,
});
const inbox = (...items: InboxItem[]) => ({
  pages: [{ items, nextCursor: null, counts: { waiting: 0, unread: 0 }, hours: null, now: '' } satisfies InboxPage],
  pageParams: [null],
});
const first = (data: ReturnType<typeof inboxAfter>) => data?.pages[0]?.items[0];
const arrived = (seq: number, mine = false): StreamEvent => ({
  kind: 'message',
  message: message(seq, mine ? 'seller' : 'buyer'),
  mine,
  from: 'Boris',
  opensTurn: true,
});

describe('the inbox', () => {
  it('shows a new message and brings its conversation back', () => {
    const data = inboxAfter(inbox(row('c1', { archived: true }), row('c2')), arrived(5));
    expect(first(data)).toMatchObject({ unread: 1, archived: false, last: { seq: 5, preview: 'Hello' } });
    expect(data?.pages[0]?.items[1]).toEqual(row('c2'));
  });
  it('counts a message once however often it is told', () => {
    const once = inboxAfter(inbox(row('c1')), arrived(5));
    expect(inboxAfter(once, arrived(5))).toEqual(once);
  });
  it('my own message, perhaps of another device, reads nothing', () => {
    expect(first(inboxAfter(inbox(row('c1', { unread: 3 })), arrived(5, true)))).toMatchObject({
      unread: 3,
      last: { seq: 5 },
    });
  });
  it('forgets the unread ones that were read, only mine', () => {
    const unread = inbox(
      row('c1', { unread: 2, last: { seq: 6, side: 'buyer', preview: '', attachments: 0, card: null } }),
    );
    const read = (side: 'buyer' | 'seller', seq: number) =>
      first(inboxAfter(unread, { kind: 'read', conversationId: 'c1', side, seq }))?.unread;
    expect([read('seller', 6), read('seller', 5), read('buyer', 6)]).toEqual([0, 1, 2]);
  });
  it('starts and stops the clock', () => {
    const clock = { startedAt: '2026-11-23T12:00:00Z', firstSeq: 5, newBuyer: true, ends: null, stands: [] };
    expect(first(inboxAfter(inbox(row('c1')), { kind: 'clock', conversationId: 'c1', clock }))?.clock).toEqual(clock);
  });
});

describe('an open conversation', () => {
  const conversation = { side: 'seller', lastSeq: 4, myReadSeq: 4, otherReadSeq: 2, newToSeller: true } as Conversation;
  it('knows how far each side has read, never less', () => {
    const read = (side: 'buyer' | 'seller', seq: number) =>
      conversationAfter(conversation, { kind: 'read', conversationId: 'c1', side, seq });
    expect(read('buyer', 4)).toMatchObject({ otherReadSeq: 4, myReadSeq: 4 });
    expect(read('buyer', 1)?.otherReadSeq).toBe(2);
  });
  it('is no longer new once the seller has answered', () => {
    expect(conversationAfter(conversation, arrived(5, true))?.newToSeller).toBe(false);
    expect(conversationAfter(conversation, arrived(5))?.newToSeller).toBe(true);
  });
  it('is not read by my own message', () => {
    expect(conversationAfter(conversation, arrived(5, true))).toMatchObject({ lastSeq: 5, myReadSeq: 4 });
  });
  it('gets the message at its end', () => {
    const window = { messages: [message(4, 'seller')], hasEarlier: true, hasLater: false };
    expect(windowAfter(window, arrived(5))?.messages.map(({ seq }) => seq)).toEqual([4, 5]);
  });
});

describe('pending messages', () => {
  const pending = (clientId: string) => ({ clientId, conversationId: 'c1', text: '' }) as PendingMessage;
  const told = (clientId: string, value: PendingMessage | null): StreamEvent => ({
    kind: 'pending',
    clientId,
    conversationId: 'c1',
    pending: value,
  });
  it('come, change and go', () => {
    const one = pendingAfter([], told('a', pending('a')));
    expect(one).toHaveLength(1);
    expect(pendingAfter(one, told('a', { ...pending('a'), text: 'x' }))).toEqual([{ ...pending('a'), text: 'x' }]);
    expect(pendingAfter(one, told('a', null))).toEqual([]);
  });
  it('go when their message has been sent', () => {
    expect(pendingAfter([pending('m5'), pending('b')], arrived(5, true))).toEqual([pending('b')]);
  });
});

describe('what to fetch anew', () => {
  it('is everything after a reset', () => expect(staleAfter({ kind: 'reset', position: 1 })).toBe('all'));
  it('is what was fetched before the stream began', () => {
    const stale = staleAfter({ kind: 'hello', position: 1 });
    expect(stale).toContainEqual(['messages']);
    expect(stale).not.toContainEqual(['session']);
  });
  it('is a conversation that changed', () => {
    const stale = staleAfter({ kind: 'conversation', conversationId: 'c1' });
    expect(stale).toContainEqual(['conversation', 'c1']);
    expect(stale).toContainEqual(['messages', 'c1']);
  });
  it('is an order, its conversation’s orders and every list of them', () => {
    const stale = staleAfter({ kind: 'order', orderId: 'o1', conversationId: 'c1' });
    expect(stale).toEqual([['order', 'o1'], ['conversation-orders', 'c1'], ['orders']]);
  });

  it('is a review and the list of the seller’s', () => {
    const stale = staleAfter({ kind: 'review', orderId: 'o1', conversationId: 'c1' });
    expect(stale).toEqual([['review', 'o1'], ['my-reviews']]);
  });
  it('is nothing when somebody types', () => {
    expect(staleAfter({ kind: 'typing', conversationId: 'c1' })).toEqual([]);
  });
});
