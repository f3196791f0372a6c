import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query';

const waiting = new WeakSet<Query>();

/** Asks again, once, after the answers that are under way: they may be from before what is known now. */
export function fetchAgainWhenSettled(queries: QueryClient, filters: QueryFilters): void {
  for (const query of queries.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' })) {
    if (waiting.has(query)) continue;
    waiting.add(query);
    const again = () => {
      waiting.delete(query);
      void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    };
    query.promise?.then(again, again);
  }
}

/** Invalidates; what is under way is let finish and then asked for again. */
export function fetchAnew(queries: QueryClient, filters: QueryFilters): void {
  fetchAgainWhenSettled(queries, filters);
  void queries.invalidateQueries({ ...filters, fetchStatus: 'idle' });
}
