import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { InboxCounts } from '../../api/types';

/** A snooze ends without a word from the server. */
const ASK_AGAIN_MS = 60_000;
const NONE: InboxCounts = { waiting: 0, unread: 0 };

/** How many conversations wait and how many hold something unread; the live stream keeps them fresh. */
export function useInboxCounts(): InboxCounts {
  const counts = useQuery({
    queryKey: keys.inboxCounts,
    queryFn: () => call(api.GET('/api/inbox-counts')),
    refetchInterval: ASK_AGAIN_MS,
  });
  return counts.data ?? NONE;
}
