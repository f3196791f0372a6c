import type { InfiniteData } from '@tanstack/react-query';
import { keys } from '../../api/keys';
import type { Conversation, InboxItem, InboxPage, PendingMessage, StreamEvent } from '../../api/types';
import { withArrival } from '../conversation/messageWindow';
import type { MessageWindow } from '../conversation/messageWindow';

/** What each cached thing becomes after an event. Pure; the stream only carries them to the cache. */

type InboxData = InfiniteData<InboxPage, string | null>;
type EventOf<K extends StreamEvent['kind']> = Extract<StreamEvent, { kind: K }>;

export function conversationOf(event: StreamEvent): string | undefined {
  if (event.kind === 'message') return event.message.conversationId;
  return 'conversationId' in event ? event.conversationId : undefined;
}

/** One row of the inbox after an event of its conversation. */
export function rowAfter(row: InboxItem, event: StreamEvent): InboxItem {
  switch (event.kind) {
    case 'message':
      return rowWithMessage(row, event);
    case 'clock':
      return { ...row, clock: event.clock };
    case 'read':
      return event.side === row.side ? { ...row, unread: unreadAfter(row, event.seq) } : row;
    case 'draft':
      return { ...row, hasDraft: event.draft !== null };
    default:
      return row;
  }
}

function rowWithMessage(row: InboxItem, { message, mine }: EventOf<'message'>): InboxItem {
  if (row.last !== null && message.seq <= row.last.seq) return row;
  const last = {
    seq: message.seq,
    side: message.side,
    preview: message.text.slice(0, 160),
    attachments: message.attachments.length,
    card: message.card?.kind ?? null,
  };
  // A message of the other side brings the conversation back. My own one, perhaps of another device, reads nothing.
  const changed = mine ? {} : { unread: Math.min(100, row.unread + 1), archived: false, snoozedUntil: null };
  return { ...row, ...changed, last, lastAt: message.sentAt };
}

function unreadAfter(row: InboxItem, seq: number): number {
  if (row.last === null || seq >= row.last.seq) return 0;
  return Math.min(row.unread, row.last.seq - seq);
}

/** The inbox with the row of the event changed; a conversation it does not hold is left to a fetch. */
export function inboxAfter(data: InboxData | undefined, event: StreamEvent): InboxData | undefined {
  const id = conversationOf(event);
  if (data === undefined || id === undefined) return data;
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.map((row) => (row.conversationId === id ? rowAfter(row, event) : row)),
    })),
  };
}

export function windowAfter(window: MessageWindow | undefined, event: StreamEvent): MessageWindow | undefined {
  if (window === undefined || event.kind !== 'message') return window;
  return withArrival(window, event.message).window;
}

export function conversationAfter(old: Conversation | undefined, event: StreamEvent): Conversation | undefined {
  if (old === undefined) return old;
  switch (event.kind) {
    case 'message':
      return {
        ...old,
        lastSeq: Math.max(old.lastSeq, event.message.seq),
        newToSeller: old.newToSeller && !(event.message.side === 'seller' && !event.message.automatic),
        ...(event.mine ? {} : { archived: false, snoozedUntil: null }),
      };
    case 'read':
      return event.side === old.side
        ? { ...old, myReadSeq: Math.max(old.myReadSeq, event.seq) }
        : { ...old, otherReadSeq: Math.max(old.otherReadSeq, event.seq) };
    case 'draft':
      return { ...old, draft: event.draft };
    default:
      return old;
  }
}

export function pendingAfter(old: PendingMessage[] | undefined, event: StreamEvent): PendingMessage[] | undefined {
  if (old === undefined) return old;
  if (event.kind === 'message') return old.filter((message) => message.clientId !== event.message.clientId);
  if (event.kind !== 'pending') return old;
  const others = old.filter((message) => message.clientId !== event.clientId);
  return event.pending === null ? others : [...others, event.pending];
}

/** What the stream keeps fresh; an answer from before the stream began may have missed something. */
const LIVE_KEYS = [
  'inbox',
  'inbox-counts',
  'inbox-row',
  'conversation',
  'messages',
  'complaints',
  'pending',
  'orders',
  'order',
  'conversation-orders',
  'review',
  'my-reviews',
  'request',
  'request-proposals',
  'my-requests',
  'my-proposals',
  'proposal',
  'standing',
  'moderation',
].map((key) => [key]);

/** Which answers an event makes stale beyond what was patched. `all` after a reset. */
export function staleAfter(event: StreamEvent): readonly (readonly string[])[] | 'all' {
  switch (event.kind) {
    case 'reset':
      return 'all';
    case 'hello':
      return LIVE_KEYS;
    case 'message':
      return [keys.inboxCounts];
    case 'clock':
    case 'read':
      return [keys.inboxCounts];
    case 'conversation':
      return [
        keys.conversation(event.conversationId),
        keys.inboxRow(event.conversationId),
        // Those that came while it was spam.
        keys.messages(event.conversationId),
        keys.complaints(event.conversationId),
        keys.inbox,
        keys.inboxCounts,
      ];
    case 'typing':
    case 'draft':
    case 'pending':
      return [];
    case 'order':
      return [keys.order(event.orderId), keys.conversationOrders(event.conversationId), keys.orders];
    case 'review':
      return [keys.review(event.orderId), keys.myReviews];
    case 'request':
      return [
        keys.request(event.requestId),
        keys.requestProposals(event.requestId),
        keys.myRequests,
        keys.myProposals,
        ['proposal'],
      ];
    case 'standing':
      return [keys.standing];
    case 'moderation':
      return [keys.moderation];
  }
}
