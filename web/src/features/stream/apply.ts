import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { fetchAgainWhenSettled, fetchAnew } from './fetchAnew';
import { keys } from '../../api/keys';
import type { Conversation, InboxItem, InboxPage, PendingMessage, StreamEvent } from '../../api/types';
import { withArrival } from '../conversation/messageWindow';
import type { MessageWindow } from '../conversation/messageWindow';
import {
  conversationAfter,
  conversationOf,
  inboxAfter,
  pendingAfter,
  rowAfter,
  staleAfter,
  windowAfter,
} from './events';

/** Carries an event into everything the page holds, and fetches what cannot be told from the event alone. */
export function applyEvent(queries: QueryClient, event: StreamEvent): void {
  const stale = staleAfter(event);
  if (stale === 'all') {
    fetchAnew(queries, { predicate: (query) => query.queryKey[0] !== keys.session[0] });
    return;
  }
  const id = conversationOf(event);
  if (id !== undefined) {
    if (event.kind !== 'typing') fetchAgainWhatIsUnderWay(queries, id);
    if (event.kind === 'message') fetchAcrossGap(queries, id, event);
    if ((event.kind === 'message' || event.kind === 'clock') && !holdsRow(queries, id)) {
      void queries.invalidateQueries({ queryKey: keys.inbox });
    }
    queries.setQueriesData<InfiniteData<InboxPage, string | null>>({ queryKey: keys.inbox }, (old) =>
      inboxAfter(old, event),
    );
    queries.setQueryData<InboxItem>(keys.inboxRow(id), (old) => old && rowAfter(old, event));
    queries.setQueryData<MessageWindow>(keys.messages(id), (old) => windowAfter(old, event));
    queries.setQueryData<Conversation>(keys.conversation(id), (old) => conversationAfter(old, event));
    queries.setQueryData<PendingMessage[]>(keys.pending, (old) => pendingAfter(old, event));
  }
  for (const queryKey of stale) fetchAnew(queries, { queryKey });
}

/** An answer that is under way may be older than the event, and would put what the event changed back. */
function fetchAgainWhatIsUnderWay(queries: QueryClient, id: string): void {
  for (const queryKey of [keys.inbox, keys.inboxRow(id), keys.messages(id), keys.conversation(id), keys.pending]) {
    fetchAgainWhenSettled(queries, { queryKey });
  }
}

function fetchAcrossGap(queries: QueryClient, id: string, event: Extract<StreamEvent, { kind: 'message' }>): void {
  const window = queries.getQueryData<MessageWindow>(keys.messages(id));
  if (window !== undefined && withArrival(window, event.message).gap) {
    void queries.invalidateQueries({ queryKey: keys.messages(id) });
  }
}

/** Whether every list the page holds that could show this conversation does; a filter cannot know by itself. */
function holdsRow(queries: QueryClient, id: string): boolean {
  const lists = queries.getQueriesData<InfiniteData<InboxPage>>({ queryKey: keys.inbox });
  return lists.every(([, data]) =>
    data === undefined ? true : data.pages.some((page) => page.items.some((row) => row.conversationId === id)),
  );
}
