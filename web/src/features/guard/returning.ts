import { useEffect, useEffectEvent } from 'react';
import { useMe } from '../../app/session';
import { giveBack } from '../composer/returned';
import { useOutbox } from '../outbox/OutboxContext';
import type { OutboxEntry } from '../outbox/order';
import { setGuarded } from './guarded';

/** Whether it was the guard that did not let a message pass. */
export function isByGuard({ refused }: OutboxEntry): boolean {
  return refused === 'refused' || refused === 'confirm-first';
}

/** Takes a message that the server would not have back into its author's composer, with what the guard found in it. */
export function useBringBack(): (entry: OutboxEntry) => Promise<void> {
  const me = useMe();
  const { outbox } = useOutbox();
  return async (entry) => {
    const taken = await outbox.takeBack(entry.clientId);
    if (taken === undefined) return;
    const { conversationId, text, attachments, ruling, refused } = taken;
    if (ruling !== undefined && (refused === 'refused' || refused === 'confirm-first')) {
      setGuarded(me.id, conversationId, { ...ruling, kind: refused, text, reason: null });
    }
    giveBack(me.id, conversationId, text, attachments);
  };
}

/** What the guard did not let pass comes back by itself where nothing else is being written. */
export function useReturnOfRefused(conversationId: string, isEmpty: boolean): void {
  const { entries } = useOutbox();
  const bringBack = useBringBack();
  const refused = entries.find((entry) => entry.conversationId === conversationId && isByGuard(entry));
  const id = refused?.clientId;
  const comesBack = useEffectEvent(() => {
    if (refused !== undefined) void bringBack(refused);
  });
  useEffect(() => {
    if (isEmpty && id !== undefined) comesBack();
  }, [isEmpty, id]);
}
