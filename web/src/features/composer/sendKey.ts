import { useSyncExternalStore } from 'react';

/** What Enter does: start a new line (one full message at a time), or send. Remembered in this browser. */

const KEY = 'rapport.enterSends';
const listeners = new Set<() => void>();

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'true';
  } catch {
    return false;
  }
}

export function setEnterSends(value: boolean): void {
  try {
    localStorage.setItem(KEY, String(value));
  } catch {
    // Not remembered then.
  }
  for (const listener of listeners) listener();
}

export function useEnterSends(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
}

interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Choosing a word of an input method, not a key of its own. */
  isComposing: boolean;
}

/** Whether a key press sends the message. On a touch keyboard Enter always starts a new line. */
export function sends(press: KeyPress, enterSends: boolean, touch: boolean): boolean {
  if (press.key !== 'Enter' || press.isComposing || press.altKey) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return enterSends && !press.shiftKey && !touch;
}
