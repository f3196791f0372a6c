import { useCallback } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { Conversation, MessagePage, PendingMessage, RewritePending } from '../../api/types';
import { withEarlier, withLater, withLatest } from './messageWindow';
import type { MessageWindow } from './messageWindow';
import { seenAt } from './shelf';
import type { Shelf } from './shelf';

const PAGE = 50;
/** Whoever waits for an answer is told in time that the network gives none. */
const ANSWER_MS = 15_000;

export function useConversation(conversationId: string) {
  return useQuery({
    queryKey: keys.conversation(conversationId),
    queryFn: () => call(api.GET('/api/conversations/{conversationId}', { params: { path: { conversationId } } })),
  });
}

/** The conversation's row of the inbox: its clock. */
export function useInboxRow(conversationId: string) {
  return useQuery({
    queryKey: keys.inboxRow(conversationId),
    queryFn: () => call(api.GET('/api/inbox/{conversationId}', { params: { path: { conversationId } } })),
  });
}

function fetchMessages(conversationId: string, query: { before?: number; after?: number; around?: number }) {
  return call<MessagePage>(
    api.GET('/api/conversations/{conversationId}/messages', {
      params: { path: { conversationId }, query: { ...query, limit: PAGE } },
    }),
  );
}

function fetchPending() {
  return call(api.GET('/api/pending', { signal: AbortSignal.timeout(ANSWER_MS) }));
}

/** The text of a message of mine as the server has it now, pending or sent; undefined when it has none such. */
export async function textOf(conversationId: string, clientId: string): Promise<string | undefined> {
  const kept = (await fetchPending()).find((message) => message.clientId === clientId);
  if (kept !== undefined) return kept.text;
  const { messages } = await fetchMessages(conversationId, {});
  return messages.find((message) => message.clientId === clientId)?.text;
}

/** The run of messages the page holds; a refetch joins to it what is new. */
export function useMessages(conversationId: string) {
  const queries = useQueryClient();
  const queryKey = keys.messages(conversationId);
  const query = useQuery({
    queryKey,
    queryFn: async (): Promise<MessageWindow> => {
      const held = () => queries.getQueryData<MessageWindow>(queryKey);
      const before = held();
      const last = before?.messages.at(-1)?.seq;
      // A reader in the past keeps his place; what follows is joined step by step.
      const stepwise = before?.hasLater === true && last !== undefined;
      const page = await fetchMessages(conversationId, stepwise ? { after: last } : {});
      // Looked at again: messages may have arrived, or the reader gone elsewhere, while the answer was under way.
      const now = held();
      if (stepwise) return now?.messages.at(-1)?.seq === last ? withLater(now, page) : (now ?? page);
      return now !== before && now?.hasLater === true ? now : withLatest(now, page);
    },
  });
  return query;
}

/** Ways through a long conversation: earlier, later, around a found message, back to the present. */
export function useMessageTravel(conversationId: string) {
  const queries = useQueryClient();
  const queryKey = keys.messages(conversationId);
  const held = useCallback(
    () => queries.getQueryData<MessageWindow>(keys.messages(conversationId)),
    [queries, conversationId],
  );
  const earlier = useMutation({
    mutationFn: async () => {
      const first = held()?.messages[0]?.seq;
      if (first === undefined) return;
      const page = await fetchMessages(conversationId, { before: first });
      queries.setQueryData<MessageWindow>(queryKey, (old) => old && withEarlier(old, page));
    },
  });
  const later = useMutation({
    mutationFn: async () => {
      const last = held()?.messages.at(-1)?.seq;
      if (last === undefined) return;
      const page = await fetchMessages(conversationId, { after: last });
      queries.setQueryData<MessageWindow>(queryKey, (old) => old && withLater(old, page));
    },
  });
  const around = useMutation({
    mutationFn: async (seq: number) => {
      if (held()?.messages.some((message) => message.seq === seq)) return;
      queries.setQueryData<MessageWindow>(queryKey, await fetchMessages(conversationId, { around: seq }));
    },
  });
  const latest = useMutation({
    mutationFn: async () => {
      queries.setQueryData<MessageWindow>(queryKey, await fetchMessages(conversationId, {}));
    },
  });
  return { earlier, later, around, latest };
}

export function usePending() {
  return useQuery({ queryKey: keys.pending, queryFn: () => call(api.GET('/api/pending')) });
}

/** Changes of my view of a conversation: shown at once, put back when the server refuses. */
export function useConversationChange(conversationId: string) {
  const queries = useQueryClient();
  const queryKey = keys.conversation(conversationId);
  const change = async (shown: Partial<Conversation>, request: Promise<unknown>) => {
    const before = queries.getQueryData<Conversation>(queryKey);
    queries.setQueryData<Conversation>(queryKey, (old) => old && { ...old, ...shown });
    try {
      await request;
    } catch (error) {
      queries.setQueryData(queryKey, before);
      throw error;
    } finally {
      void queries.invalidateQueries({ queryKey: keys.inbox });
      void queries.invalidateQueries({ queryKey: keys.inboxCounts });
    }
  };
  const params = { path: { conversationId } };
  return {
    putOn: (shelf: Shelf) =>
      change(
        seenAt(shelf),
        shelf.at === 'archive'
          ? call(api.PUT('/api/conversations/{conversationId}/archived', { params, body: { archived: true } }))
          : call(
              api.PUT('/api/conversations/{conversationId}/snoozed', {
                params,
                body: { until: seenAt(shelf).snoozedUntil },
              }),
            ),
      ),
    saveNote: (text: string) =>
      change({ note: text }, call(api.PUT('/api/conversations/{conversationId}/note', { params, body: { text } }))),
  };
}

export function usePendingActions() {
  const queries = useQueryClient();
  const forget = (clientId: string) =>
    queries.setQueryData<PendingMessage[]>(keys.pending, (old) => old?.filter((known) => known.clientId !== clientId));
  return {
    takeBack: async (pending: PendingMessage) => {
      const params = { path: { clientId: pending.clientId } };
      const taken = await call(
        api.DELETE('/api/pending/{clientId}', { params, signal: AbortSignal.timeout(ANSWER_MS) }),
      ).catch((error: unknown) => {
        if (asApiError(error).kind === 'not-found') forget(pending.clientId);
        throw error;
      });
      forget(pending.clientId);
      return taken;
    },
    release: async (pending: PendingMessage) => {
      await call(api.POST('/api/pending/{clientId}/release', { params: { path: { clientId: pending.clientId } } }));
      await queries.invalidateQueries({ queryKey: keys.messages(pending.conversationId) });
      forget(pending.clientId);
    },
    /** A pending message as the server has it now; undefined when it has left or was taken back. */
    newest: async (clientId: string) => {
      const pending = await fetchPending();
      queries.setQueryData<PendingMessage[]>(keys.pending, pending);
      return pending.find((known) => known.clientId === clientId);
    },
    rewrite: async (pending: PendingMessage, body: RewritePending) => {
      const params = { path: { clientId: pending.clientId }, header: { 'If-Match': `"${pending.version}"` } };
      const rewritten = await call(
        api.PUT('/api/pending/{clientId}', {
          params,
          body,
          signal: AbortSignal.timeout(ANSWER_MS),
        }),
      );
      queries.setQueryData<PendingMessage[]>(keys.pending, (old = []) => [
        ...old.filter((known) => known.clientId !== pending.clientId),
        rewritten,
      ]);
    },
  };
}
