import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { NewProposal, NewRequest, ProposalAct, Request, RequestAct, RequestProposal } from '../../api/types';
import type { Publishing } from '../reviews/queries';
import type { Looked } from './filters';

const firstPage = { initialPageParam: null as string | null };
const after = (cursor: string | null) => (cursor === null ? {} : { cursor });

export function useRequests(looked: Looked) {
  return useInfiniteQuery({
    queryKey: [...keys.requests, looked],
    queryFn: ({ pageParam, signal }) =>
      call(api.GET('/api/requests', { params: { query: { ...looked, ...after(pageParam) } }, signal })),
    ...firstPage,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}

export function useRequest(requestId: string) {
  return useQuery({
    queryKey: keys.request(requestId),
    queryFn: () => call(api.GET('/api/requests/{requestId}', { params: { path: { requestId } } })),
  });
}

export function useMyRequests() {
  return useInfiniteQuery({
    queryKey: keys.myRequests,
    queryFn: ({ pageParam }) => call(api.GET('/api/me/requests', { params: { query: after(pageParam) } })),
    ...firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function useMyProposals() {
  return useInfiniteQuery({
    queryKey: keys.myProposals,
    queryFn: ({ pageParam }) => call(api.GET('/api/me/proposals', { params: { query: after(pageParam) } })),
    ...firstPage,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function useProposalsOf(requestId: string) {
  return useQuery({
    queryKey: keys.requestProposals(requestId),
    queryFn: () => call(api.GET('/api/requests/{requestId}/proposals', { params: { path: { requestId } } })),
  });
}

export function useProposal(proposalId: string | null) {
  return useQuery({
    queryKey: keys.proposal(proposalId ?? ''),
    queryFn: () => call(api.GET('/api/proposals/{proposalId}', { params: { path: { proposalId: proposalId ?? '' } } })),
    enabled: proposalId !== null,
  });
}

export function useSavedSearches(asks: boolean) {
  return useQuery({
    queryKey: keys.savedSearches,
    queryFn: () => call(api.GET('/api/me/saved-searches')),
    enabled: asks,
  });
}

/** What a change of the exchange makes stale. */
const EXCHANGE = [
  keys.requests,
  ['request'],
  ['request-proposals'],
  keys.myRequests,
  keys.myProposals,
  ['proposal'],
  keys.orders,
];

interface Doing<B, A> extends Publishing<B, A> {
  reset: () => void;
}

/** Does something on the exchange; what it shows is asked for anew, also when it was refused because things moved on. */
export function useDoing<B, A>(run: (body: B) => Promise<A>): Doing<B, A> {
  const queries = useQueryClient();
  const refresh = () => Promise.all(EXCHANGE.map((queryKey) => queries.invalidateQueries({ queryKey })));
  const doing = useMutation({
    mutationFn: run,
    onSuccess: () => refresh(),
    onError: (error) => {
      const { kind } = asApiError(error);
      if (['request-closed', 'not-now', 'changed-meanwhile', 'not-found'].includes(kind)) void refresh();
    },
  });
  const error: ApiError | null = doing.error === null ? null : asApiError(doing.error);
  return {
    run: async (body) => {
      try {
        return await doing.mutateAsync(body);
      } catch {
        // It is in `error`.
        return undefined;
      }
    },
    isPending: doing.isPending,
    error,
    reset: doing.reset,
  };
}

export type TaskBody = Omit<NewRequest, 'clientId'>;
export type OfferBody = Pick<NewProposal, 'text' | 'packages' | 'contactNeeds'> & { confirmed?: boolean };

/** A task needs no second look: what the form says of one is left out. */
function plainTask({ title, text, budget, deadline, language, fileIds }: TaskBody): TaskBody {
  return { title, text, budget, deadline: deadline ?? null, language, fileIds: fileIds ?? [] };
}

export function usePublishRequest(clientId: string) {
  return useDoing((body: TaskBody) => {
    const task = plainTask(body);
    return call(api.POST('/api/requests', { body: { ...task, clientId } }));
  });
}

export function useEditRequest(request: Request) {
  return useDoing((body: TaskBody) => {
    const task = plainTask(body);
    return call(
      api.PUT('/api/requests/{requestId}', {
        params: { path: { requestId: request.id }, header: { 'If-Match': `"${request.version}"` } },
        body: task,
      }),
    );
  });
}

export function useRequestAct(requestId: string) {
  return useDoing((body: RequestAct) =>
    call(api.POST('/api/requests/{requestId}/acts', { params: { path: { requestId } }, body })),
  );
}

export function usePropose(requestId: string, clientId: string) {
  return useDoing((body: OfferBody) => call(api.POST('/api/proposals', { body: { ...body, requestId, clientId } })));
}

export function useChangeProposal(proposal: RequestProposal) {
  return useDoing((body: OfferBody) =>
    call(
      api.PUT('/api/proposals/{proposalId}', {
        params: { path: { proposalId: proposal.id }, header: { 'If-Match': `"${proposal.version}"` } },
        body,
      }),
    ),
  );
}

export function useProposalAct(proposalId: string) {
  return useDoing((body: ProposalAct) =>
    call(api.POST('/api/proposals/{proposalId}/acts', { params: { path: { proposalId } }, body })),
  );
}
