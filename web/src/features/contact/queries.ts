import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { ComplaintReason } from '../../api/types';

/** Shutting a conversation and opening it again; everything that shows it is asked for anew. */
export function useShutting(conversationId: string) {
  const queries = useQueryClient();
  const params = { path: { conversationId } };
  const after = async (request: Promise<unknown>) => {
    await request;
    await Promise.all(
      [
        keys.conversation(conversationId),
        keys.inboxRow(conversationId),
        // Those that came while it was spam.
        keys.messages(conversationId),
        keys.inbox,
        keys.inboxCounts,
        keys.blocks,
        ['rating'],
      ].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
  return {
    spam: (on: boolean) =>
      after(
        on
          ? call(api.PUT('/api/conversations/{conversationId}/spam', { params }))
          : call(api.DELETE('/api/conversations/{conversationId}/spam', { params })),
      ),
    block: (on: boolean) =>
      after(
        on
          ? call(api.PUT('/api/conversations/{conversationId}/block', { params }))
          : call(api.DELETE('/api/conversations/{conversationId}/block', { params })),
      ),
  };
}

/** What I complained of in a conversation, and what became of it. */
export function useComplaints(conversationId: string) {
  return useQuery({
    queryKey: keys.complaints(conversationId),
    queryFn: () =>
      call(api.GET('/api/conversations/{conversationId}/complaints', { params: { path: { conversationId } } })),
  });
}

export function useComplaining(conversationId: string) {
  const queries = useQueryClient();
  return async (body: { seq: number; reason: ComplaintReason; words: string }) => {
    await call(
      api.POST('/api/conversations/{conversationId}/complaints', { params: { path: { conversationId } }, body }),
    );
    await queries.invalidateQueries({ queryKey: keys.complaints(conversationId) });
  };
}

export function useBlocks() {
  return useQuery({ queryKey: keys.blocks, queryFn: () => call(api.GET('/api/me/blocks')) });
}
