import { useQueries } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Badge } from '../../api/types';

/** The server answers at most so many badges at once. */
const mostAtOnce = 50;

/** The reply badges of the sellers of each page of a list: one call a page, whatever its length. */
export function useBadges(pages: readonly (readonly string[])[]): ReadonlyMap<string, Badge> {
  return useQueries({
    queries: pages.flatMap(batches).map((sellers) => ({
      queryKey: keys.badges(sellers),
      queryFn: () => call(api.GET('/api/badges', { params: { query: { seller: sellers } } })),
      staleTime: 5 * 60_000,
    })),
    combine: (answers) =>
      new Map(answers.flatMap((answer) => answer.data ?? []).map((badge) => [badge.sellerId, badge])),
  });
}

function batches(sellers: readonly string[]): string[][] {
  const unique = [...new Set(sellers)];
  return Array.from({ length: Math.ceil(unique.length / mostAtOnce) }, (_, index) =>
    unique.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
  );
}
