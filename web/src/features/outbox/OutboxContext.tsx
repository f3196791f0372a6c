import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { inOrder } from './order';
import type { OutboxEntry } from './order';
import { Outbox, outboxKey } from './outbox';

interface OutboxState {
  outbox: Outbox;
  entries: readonly OutboxEntry[];
}

const OutboxContext = createContext<OutboxState | null>(null);
const NONE: readonly OutboxEntry[] = [];

/** Keeps the outbox of an account going for as long as it is signed in. Key it by the account. */
export function OutboxProvider({ accountId, children }: { accountId: string; children: ReactNode }) {
  const queries = useQueryClient();
  const [outbox] = useState(() => new Outbox(accountId, queries));
  const entries = useQuery({ queryKey: outboxKey(accountId), queryFn: () => outbox.list(), staleTime: Infinity });
  useEffect(() => {
    const again = () => void outbox.flush();
    window.addEventListener('online', again);
    outbox.open();
    return () => {
      window.removeEventListener('online', again);
      outbox.close();
    };
  }, [outbox]);
  const state = useMemo(
    () => ({ outbox, entries: entries.data === undefined ? NONE : inOrder(entries.data) }),
    [outbox, entries.data],
  );
  return <OutboxContext value={state}>{children}</OutboxContext>;
}

export function useOutbox(): OutboxState {
  const state = use(OutboxContext);
  if (state === null) throw new Error('OutboxProvider is missing');
  return state;
}
