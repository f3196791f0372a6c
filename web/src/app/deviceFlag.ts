import { useSyncExternalStore } from 'react';

/** A choice that this browser remembers: a hook that reads it, and what sets it. */
export function deviceFlag(key: string, initially: boolean): [use: () => boolean, set: (value: boolean) => void] {
  const listeners = new Set<() => void>();
  // A browser that keeps nothing still obeys until the page is closed.
  let unkept: boolean | null = null;

  const read = (): boolean => {
    try {
      const kept = localStorage.getItem(key);
      return kept === null ? (unkept ?? initially) : kept === 'true';
    } catch {
      return unkept ?? initially;
    }
  };
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return [
    function useFlag() {
      return useSyncExternalStore(listen, read);
    },
    (value) => {
      unkept = value;
      try {
        localStorage.setItem(key, String(value));
      } catch {
        // Remembered above.
      }
      for (const listener of listeners) listener();
    },
  ];
}
