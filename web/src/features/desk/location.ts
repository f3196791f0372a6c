import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { InboxFilter } from '../../api/types';

const FILTERS: readonly InboxFilter[] = ['all', 'waiting', 'unread', 'archived', 'snoozed', 'spam'];

export interface DeskLocation {
  conversationId: string | null;
  filter: InboxFilter;
  /** The words searched for; null when the list is the inbox. */
  search: string | null;
  /** The message to jump to. */
  at: number | null;
}

/** Where the desk is, read from the address; everything on it can be linked to. */
export function readDeskLocation(path: string, params: URLSearchParams): DeskLocation {
  const filter = FILTERS.find((known) => known === params.get('filter')) ?? 'all';
  const at = Number(params.get('at'));
  const searching = path.startsWith('/desk/search') || params.has('q');
  return {
    conversationId: /^\/desk\/c\/([^/]+)/.exec(path)?.[1] ?? null,
    filter,
    search: searching ? (params.get('q') ?? '') : null,
    at: Number.isInteger(at) && at > 0 ? at : null,
  };
}

/** The address of a place on the desk. */
export function deskHref(to: Partial<DeskLocation>): string {
  const params = new URLSearchParams();
  if (to.filter !== undefined && to.filter !== 'all') params.set('filter', to.filter);
  if (to.search) params.set('q', to.search);
  if (to.at) params.set('at', String(to.at));
  const path =
    to.conversationId != null
      ? `/desk/c/${to.conversationId}`
      : to.search !== undefined && to.search !== null
        ? '/desk/search'
        : '/desk';
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

export function useDeskLocation(): DeskLocation {
  const [path] = useLocation();
  const [params] = useSearchParams();
  return useMemo(() => readDeskLocation(path, params), [path, params]);
}
