import { useMemo, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, callWithResponse } from '../../api/client';
import { keys } from '../../api/keys';
import type { InboxFilter, InboxItem } from '../../api/types';
import { readClock, redrawIn } from '../../ui/clock/bands';
import { learnHours } from '../../ui/clock/ownHours';
import { learnServerTime, useServerNow } from '../../ui/clock/serverClock';
import { belongs, holdOrder, sortInbox } from './arrange';

const EVERY_MINUTE_MS = 60_000;

export function useInbox(filter: InboxFilter) {
  return useInfiniteQuery({
    queryKey: keys.inboxPages(filter),
    queryFn: async ({ pageParam }) => {
      const query = { filter, ...(pageParam !== null && { cursor: pageParam }) };
      const { data: page, response } = await callWithResponse(api.GET('/api/inbox', { params: { query } }));
      // Offline, the service worker answers with what was last seen (sw/sw.js); its time has passed.
      if (!response.headers.has('X-Rapport-Kept')) learnServerTime(page.now);
      learnHours(page.hours ?? null);
      return page;
    },
    // A snooze ends without a word from the server.
    refetchInterval: EVERY_MINUTE_MS,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

export interface InboxGroups {
  clocked: InboxItem[];
  rest: InboxItem[];
}

/** The rows in the order they are shown now: sorted anew as the clocks run, but only while nobody touches them. */
export function useArranged(
  pages: readonly { items: InboxItem[] }[] | undefined,
  filter: InboxFilter,
  resting: boolean,
  openId: string | null,
): InboxGroups {
  const items = useMemo(() => unique(pages?.flatMap((page) => page.items) ?? []), [pages]);
  const now = useServerNow((at) =>
    Math.min(
      EVERY_MINUTE_MS,
      ...items.flatMap(({ clock }) => (clock === null ? [] : [redrawIn(readClock(clock, at))])),
    ),
  );
  // The order shown last, to be held while somebody touches the list.
  const [held, setHeld] = useState<{ filter: InboxFilter; order: string[] }>({ filter, order: [] });
  const shown = items.filter(
    (row) => belongs(row, filter, now) || (filter === 'unread' && row.conversationId === openId),
  );
  const wanted = sortInbox(shown, now).map((row) => row.conversationId);
  const order = resting || held.filter !== filter ? wanted : holdOrder(held.order, wanted);
  if (held.filter !== filter || !sameOrder(held.order, order)) setHeld({ filter, order });
  const byId = new Map(shown.map((row) => [row.conversationId, row]));
  const rows = order.flatMap((id) => byId.get(id) ?? []);
  return { clocked: rows.filter((row) => row.clock !== null), rest: rows.filter((row) => row.clock === null) };
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** A row may be on two pages when it moved between their fetches. */
function unique(items: readonly InboxItem[]): InboxItem[] {
  return [...new Map(items.map((row) => [row.conversationId, row])).values()];
}
