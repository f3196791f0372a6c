import type { QueryClient } from '@tanstack/react-query';
import { api, callWithResponse } from '../../api/client';
import { keys } from '../../api/keys';
import type { Message, PendingMessage } from '../../api/types';
import { withArrival } from '../conversation/messageWindow';
import type { MessageWindow } from '../conversation/messageWindow';
import { retryDelay } from '../stream/backoff';
import type { OutboxEntry } from './order';
import { flush } from './sender';
import { indexedStore, memoryStore } from './store';
import type { OutboxStore } from './store';

export const outboxKey = (accountId: string) => ['outbox', accountId] as const;

const SEND_TIMEOUT_MS = 30_000;

type Sent = { kind: 'message'; message: Message } | { kind: 'pending'; pending: PendingMessage };

/** One tab at a time; without locks this tab alone takes its turns. */
function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(name, work) : work();
}

async function post(entry: OutboxEntry): Promise<Sent> {
  const { data, response } = await callWithResponse(
    api.POST('/api/conversations/{conversationId}/messages', {
      params: { path: { conversationId: entry.conversationId } },
      body: {
        clientId: entry.clientId,
        text: entry.text,
        attachmentIds: entry.attachments.map((file) => file.id),
        undo: true,
        confirmed: entry.confirmed ?? false,
      },
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    }),
  );
  return response.status === 202
    ? { kind: 'pending', pending: data as PendingMessage }
    : { kind: 'message', message: data as Message };
}

/** Everything this account writes leaves through here: kept on the device first, sent then, forgotten last. */
export class Outbox {
  readonly #accountId: string;
  readonly #queries: QueryClient;
  readonly #lock: string;
  #channel: BroadcastChannel | undefined;
  #store: OutboxStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;

  constructor(accountId: string, queries: QueryClient) {
    this.#accountId = accountId;
    this.#queries = queries;
    this.#lock = `rapport-outbox-${accountId}`;
    this.#store = 'indexedDB' in window ? indexedStore(window.indexedDB) : memoryStore();
  }

  /** Begins to send and to hear of other tabs; `close` ends it. */
  open(): void {
    if ('BroadcastChannel' in window) {
      this.#channel = new BroadcastChannel(this.#lock);
      this.#channel.onmessage = () => void this.#refresh(false);
    }
    void this.flush();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = undefined;
  }

  async list(): Promise<OutboxEntry[]> {
    try {
      return await this.#store.list(this.#accountId);
    } catch {
      // A browser that refuses to keep anything (private mode): until the page is closed, memory has to do.
      this.#store = memoryStore();
      return [];
    }
  }

  async add(written: Pick<OutboxEntry, 'conversationId' | 'text' | 'attachments' | 'confirmed'>): Promise<void> {
    await this.list();
    await this.#store.put({
      ...written,
      clientId: crypto.randomUUID(),
      accountId: this.#accountId,
      writtenAt: Date.now(),
      refused: null,
    });
    await this.#refresh();
    void this.flush();
  }

  /** Takes a message out that has not reached the server; undefined when it has meanwhile. */
  async takeBack(clientId: string): Promise<OutboxEntry | undefined> {
    const holds = async () => (await this.list()).find((kept) => kept.clientId === clientId);
    // Nobody waits for a message on its way when there is nothing to take out.
    if ((await holds()) === undefined) return undefined;
    return underLock(this.#lock, async () => {
      const entry = await holds();
      if (entry === undefined) return undefined;
      await this.#store.remove(clientId);
      await this.#refresh();
      return entry;
    }).then((entry) => {
      // What waited behind a refused message may go now.
      void this.flush();
      return entry;
    });
  }

  /** Sends a refused message once more, as it is. */
  async again(clientId: string, confirmed: boolean): Promise<void> {
    await underLock(this.#lock, async () => {
      const entry = (await this.list()).find((kept) => kept.clientId === clientId);
      if (entry !== undefined) await this.#store.put({ ...entry, refused: null, ruling: undefined, confirmed });
    });
    await this.#refresh();
    void this.flush();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const flushed = await underLock(this.#lock, () =>
      flush({
        store: this.#store,
        accountId: this.#accountId,
        send: post,
        onSent: (entry, sent) => this.#show(entry, sent),
        onRefused: () => undefined,
      }),
    );
    await this.#refresh();
    if (flushed.kind === 'done') {
      this.#attempt = 0;
      return;
    }
    this.#timer = setTimeout(() => void this.flush(), flushed.afterMs ?? retryDelay(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  /** The page shows what was sent at once; the stream will tell the same and change nothing. */
  #show(entry: OutboxEntry, sent: Sent): void {
    if (sent.kind === 'pending') {
      this.#queries.setQueryData<PendingMessage[]>(keys.pending, (old = []) => [
        ...old.filter((known) => known.clientId !== sent.pending.clientId),
        sent.pending,
      ]);
      return;
    }
    const queryKey = keys.messages(entry.conversationId);
    this.#queries.setQueryData<MessageWindow>(queryKey, (old) => old && withArrival(old, sent.message).window);
    void this.#queries.invalidateQueries({ queryKey });
    void this.#queries.invalidateQueries({ queryKey: keys.inbox });
  }

  async #refresh(tell = true): Promise<void> {
    this.#queries.setQueryData(outboxKey(this.#accountId), await this.list());
    if (tell) this.#channel?.postMessage('changed');
  }
}
