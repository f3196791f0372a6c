import { useSyncExternalStore } from 'react';

/** What was just done to a conversation and can be undone for a while. */
export interface Undoable {
  id: number;
  text: string;
  undo: () => Promise<void>;
}

const SHOWN_MS = 10_000;

const listeners = new Set<() => void>();
let current: Undoable | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let count = 0;

function set(next: Undoable | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export function offerUndo(text: string, undo: () => Promise<void>): void {
  clearTimeout(timer);
  count += 1;
  set({ id: count, text, undo });
  timer = setTimeout(() => set(null), SHOWN_MS);
}

export function dismissUndo(): void {
  clearTimeout(timer);
  set(null);
}

export function useUndoable(): Undoable | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
