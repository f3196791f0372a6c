import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { CaseSummary } from '../../api/types';

/** The lists of cases. */
export const LISTS = ['held', 'appeal', 'report', 'decided'] as const;

export type CaseList = (typeof LISTS)[number];

/** The list in which a case of this kind waits. */
export function listOf(kind: CaseSummary['kind']): Exclude<CaseList, 'decided'> {
  return kind === 'held' || kind === 'appeal' ? kind : 'report';
}

export interface QueueLocation {
  list: CaseList;
  caseId: string | null;
}

/** Where in the queue one is; everything in it can be linked to. */
export function readQueueLocation(path: string, params: URLSearchParams): QueueLocation {
  return {
    list: LISTS.find((known) => known === params.get('show')) ?? 'held',
    caseId: /^\/moderation\/cases\/([^/]+)/.exec(path)?.[1] ?? null,
  };
}

export function queueHref({ list, caseId }: QueueLocation): string {
  const path = caseId === null ? '/moderation' : `/moderation/cases/${caseId}`;
  return list === 'held' ? path : `${path}?show=${list}`;
}

export function useQueueLocation(): QueueLocation {
  const [path] = useLocation();
  const [params] = useSearchParams();
  return useMemo(() => readQueueLocation(path, params), [path, params]);
}
