import { useSyncExternalStore } from 'react';
import type { StreamState } from './connection';

/** How the line stands and who is writing, for whoever shows it. */

const TYPING_MS = 6_000;

const listeners = new Set<() => void>();
const typing = new Map<string, ReturnType<typeof setTimeout>>();
let state: StreamState = 'connecting';

function changed(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setStreamState(next: StreamState): void {
  if (state === next) return;
  state = next;
  changed();
}

/** The other side writes; it is shown for six seconds after the last word of it. */
export function noteTyping(conversationId: string): void {
  clearTimeout(typing.get(conversationId));
  typing.set(
    conversationId,
    setTimeout(() => forgetTyping(conversationId), TYPING_MS),
  );
  changed();
}

export function forgetTyping(conversationId: string): void {
  clearTimeout(typing.get(conversationId));
  if (typing.delete(conversationId)) changed();
}

export function useStreamState(): StreamState {
  return useSyncExternalStore(subscribe, () => state);
}

export function useTyping(conversationId: string): boolean {
  return useSyncExternalStore(subscribe, () => typing.has(conversationId));
}
