import type { OutboxEntry } from './order';

const DATABASE = 'rapport';
const STORE = 'outbox';

export interface OutboxStore {
  list: (accountId: string) => Promise<OutboxEntry[]>;
  put: (entry: OutboxEntry) => Promise<void>;
  remove: (clientId: string) => Promise<void>;
}

function failure(error: DOMException | null): Error {
  return error ?? new Error('The browser’s storage failed');
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'clientId' });
  return done(request);
}

/** Resolves when the data is on disk, not merely in the queue. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(failure(transaction.error));
  });
}

/** Survives a reload and a closed browser. */
export function indexedStore(factory: IDBFactory): OutboxStore {
  let database: Promise<IDBDatabase> | undefined;
  const store = async (mode: IDBTransactionMode) => {
    database ??= open(factory);
    const transaction = (await database).transaction(STORE, mode, { durability: 'strict' });
    return { transaction, objects: transaction.objectStore(STORE) };
  };
  return {
    list: async (accountId) => {
      const { objects } = await store('readonly');
      const entries = (await done(objects.getAll())) as OutboxEntry[];
      return entries.filter((entry) => entry.accountId === accountId);
    },
    put: async (entry) => {
      const { transaction, objects } = await store('readwrite');
      objects.put(entry);
      await committed(transaction);
    },
    remove: async (clientId) => {
      const { transaction, objects } = await store('readwrite');
      objects.delete(clientId);
      await committed(transaction);
    },
  };
}

/** For browsers that keep nothing: as long as the page lives. */
export function memoryStore(): OutboxStore {
  const entries = new Map<string, OutboxEntry>();
  return {
    list: (accountId) => Promise.resolve([...entries.values()].filter((entry) => entry.accountId === accountId)),
    put: (entry) => Promise.resolve(void entries.set(entry.clientId, entry)),
    remove: (clientId) => Promise.resolve(void entries.delete(clientId)),
  };
}
