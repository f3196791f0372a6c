import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { asApiError } from '../../api/problem';
import type { Case, CasePage } from '../../api/types';
import { listOf } from './location';
import type { CaseList } from './location';
import { moderationKeys } from './keys';

/** The stream tells of every change; this is for when it was cut off without anybody's noticing. */
const ASK_AGAIN_MS = 60_000;

type CasesData = InfiniteData<CasePage, string | null>;

export function useCases(list: CaseList) {
  return useInfiniteQuery({
    queryKey: moderationKeys.cases(list),
    queryFn: ({ pageParam }) => {
      const which = list === 'decided' ? ({ state: 'decided' } as const) : ({ state: 'open', kind: list } as const);
      const query = { ...which, ...(pageParam !== null && { cursor: pageParam }) };
      return call(api.GET('/api/moderation/cases', { params: { query } }));
    },
    refetchInterval: ASK_AGAIN_MS,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** How many wait for a decision, as the list of the held ones knows it. */
export function useOpenCounts(): CasePage['counts'] | undefined {
  return useCases('held').data?.pages[0]?.counts;
}

export function useCase(caseId: string) {
  return useQuery({
    queryKey: moderationKeys.case(caseId),
    queryFn: () => call(api.GET('/api/moderation/cases/{caseId}', { params: { path: { caseId } } })),
  });
}

/** What was said before the messages that come with the case, page by page, the latest page first. */
export function useEarlier(caseId: string, before: number | undefined, wanted: boolean) {
  return useInfiniteQuery({
    queryKey: moderationKeys.messages(caseId),
    enabled: wanted && before !== undefined,
    queryFn: ({ pageParam }) =>
      call(
        api.GET('/api/moderation/cases/{caseId}/messages', {
          params: { path: { caseId }, query: { before: pageParam } },
        }),
      ),
    initialPageParam: before ?? 0,
    getNextPageParam: (last) => (last.hasEarlier ? last.messages[0]?.seq : undefined),
    staleTime: Infinity,
  });
}

export interface Verdict {
  outcome: 'allow' | 'refuse';
  reason: string;
  strike: boolean;
  falseAlarm: boolean;
}

/** Decides a case; the lists know of it at once. */
export function useDecide(open: Case, onDecided: (decided: Case) => void) {
  const queries = useQueryClient();
  const caseId = open.summary.id;
  return useMutation({
    mutationFn: (verdict: Verdict) =>
      call(
        api.POST('/api/moderation/cases/{caseId}/decision', {
          params: { path: { caseId } },
          body: { ...verdict, version: open.version },
        }),
      ),
    onSuccess: (decided) => {
      queries.setQueryData<Case>(moderationKeys.case(caseId), decided);
      queries.setQueryData<CasesData>(
        moderationKeys.cases(listOf(open.summary.kind)),
        (data) => data && withState(data, decided),
      );
      onDecided(decided);
      void queries.invalidateQueries({ queryKey: moderationKeys.all });
    },
    onError: (error) => {
      const { kind } = asApiError(error);
      if (kind === 'changed-meanwhile' || kind === 'not-found') {
        void queries.invalidateQueries({ queryKey: moderationKeys.all });
      }
    },
  });
}

function withState(data: CasesData, { summary }: Case): CasesData {
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.filter((each) => each.id !== summary.id),
      counts: {
        held: page.counts.held - (summary.kind === 'held' ? 1 : 0),
        appeals: page.counts.appeals - (summary.kind === 'appeal' ? 1 : 0),
        reports: page.counts.reports - (listOf(summary.kind) === 'report' ? 1 : 0),
      },
    })),
  };
}
