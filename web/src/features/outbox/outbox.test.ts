import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/problem';
import { nextToSend } from './order';
import type { OutboxEntry } from './order';
import { flush } from './sender';
import { indexedStore, memoryStore } from './store';

const entry = (clientId: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  clientId,
  accountId: 'anna',
  conversationId: 'boris',
  text: clientId,
  attachments: [],
  writtenAt: 0,
  refused: null,
  ...changes,
});

/** A server that answers as told: an error, or what it has got so far. */
function server(answers: (ApiError | 'ok')[] = []) {
  const got: string[] = [];
  return {
    got,
    send: (sent: OutboxEntry) => {
      const answer = answers.shift() ?? 'ok';
      if (answer !== 'ok') return Promise.reject(answer);
      got.push(sent.clientId);
      return Promise.resolve(sent.clientId);
    },
  };
}

const nothing = () => undefined;
const run = (store: ReturnType<typeof memoryStore>, send: (sent: OutboxEntry) => Promise<string>) =>
  flush({ store, accountId: 'anna', send, onSent: nothing, onRefused: nothing });

describe('the next message to send', () => {
  it('is the oldest', () => {
    expect(nextToSend([entry('b', { writtenAt: 2 }), entry('a', { writtenAt: 1 })])?.clientId).toBe('a');
  });
  it('never overtakes a refused one of its conversation', () => {
    const refused = entry('a', { writtenAt: 1, refused: 'invalid-input' });
    const behind = entry('b', { writtenAt: 2 });
    const elsewhere = entry('c', { writtenAt: 3, conversationId: 'olga' });
    expect(nextToSend([refused, behind])).toBeUndefined();
    expect(nextToSend([refused, behind, elsewhere])?.clientId).toBe('c');
  });
});

describe('the outbox', () => {
  it('sends everything once and in order, then is empty', async () => {
    const store = memoryStore();
    await store.put(entry('second', { writtenAt: 2 }));
    await store.put(entry('first', { writtenAt: 1 }));
    const { got, send } = server();
    expect(await run(store, send)).toEqual({ kind: 'done' });
    expect(got).toEqual(['first', 'second']);
    expect(await store.list('anna')).toEqual([]);
  });
  it('keeps everything when the network is away, and goes on from the same message', async () => {
    const store = memoryStore();
    await store.put(entry('first', { writtenAt: 1 }));
    await store.put(entry('second', { writtenAt: 2 }));
    const { got, send } = server(['ok', new ApiError('network', 0)]);
    expect(await run(store, send)).toEqual({ kind: 'later', afterMs: null });
    expect(await run(store, send)).toEqual({ kind: 'done' });
    expect(got).toEqual(['first', 'second']);
  });
  it('waits as long as the server asks', async () => {
    const store = memoryStore();
    await store.put(entry('first'));
    const { send } = server([new ApiError('rate-limited', 429, { retryAfterSeconds: 7 })]);
    expect(await run(store, send)).toEqual({ kind: 'later', afterMs: 7000 });
  });
  it('is not held up by a conversation in which the server fails', async () => {
    const store = memoryStore();
    await store.put(entry('failing', { writtenAt: 1 }));
    await store.put(entry('behind', { writtenAt: 2 }));
    await store.put(entry('elsewhere', { writtenAt: 3, conversationId: 'olga' }));
    const { got, send } = server([new ApiError('internal', 500)]);
    expect(await run(store, send)).toEqual({ kind: 'later', afterMs: null });
    expect(got).toEqual(['elsewhere']);
    expect(await run(store, send)).toEqual({ kind: 'done' });
    expect(got).toEqual(['elsewhere', 'failing', 'behind']);
  });
  it('asks no more when the server is away', async () => {
    const store = memoryStore();
    await store.put(entry('first', { writtenAt: 1 }));
    await store.put(entry('elsewhere', { writtenAt: 2, conversationId: 'olga' }));
    const { got, send } = server([new ApiError('unavailable', 503)]);
    expect((await run(store, send)).kind).toBe('later');
    expect(got).toEqual([]);
  });
  it('keeps a refused message with its reason and sends other conversations', async () => {
    const store = memoryStore();
    await store.put(entry('bad', { writtenAt: 1 }));
    await store.put(entry('good', { writtenAt: 2, conversationId: 'olga' }));
    const { got, send } = server([new ApiError('invalid-input', 422)]);
    await run(store, send);
    expect(got).toEqual(['good']);
    expect(await store.list('anna')).toMatchObject([{ clientId: 'bad', refused: 'invalid-input' }]);
  });
  it('keeps what the guard found with the message', async () => {
    const store = memoryStore();
    await store.put(entry('bad'));
    const { send } = server([
      new ApiError('refused', 422, { findings: [], better: 'Пишите здесь', rulingId: 'ruling' }),
    ]);
    await run(store, send);
    expect(await store.list('anna')).toMatchObject([
      { refused: 'refused', ruling: { findings: [], better: 'Пишите здесь', rulingId: 'ruling' } },
    ]);
  });
  it('forgets a message that its author has taken back, and goes on', async () => {
    const store = memoryStore();
    await store.put(entry('back', { writtenAt: 1 }));
    await store.put(entry('next', { writtenAt: 2 }));
    const { got, send } = server([new ApiError('taken-back', 409)]);
    expect(await run(store, send)).toEqual({ kind: 'done' });
    expect(got).toEqual(['next']);
    expect(await store.list('anna')).toEqual([]);
  });
  it('keeps a message through a signed-out session', async () => {
    const store = memoryStore();
    await store.put(entry('first'));
    const { send } = server([new ApiError('not-signed-in', 401)]);
    expect((await run(store, send)).kind).toBe('later');
    expect(await store.list('anna')).toHaveLength(1);
  });
});

describe('the store on disk', () => {
  it('survives a reload and keeps accounts apart', async () => {
    const factory = new IDBFactory();
    const before = indexedStore(factory);
    await before.put(entry('mine'));
    await before.put(entry('theirs', { accountId: 'olga' }));
    const after = indexedStore(factory);
    expect((await after.list('anna')).map((kept) => kept.clientId)).toEqual(['mine']);
    await after.remove('mine');
    expect(await after.list('anna')).toEqual([]);
  });
});
