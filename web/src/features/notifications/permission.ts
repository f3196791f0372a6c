import { useSyncExternalStore } from 'react';

export type Permission = 'unsupported' | 'default' | 'granted' | 'denied';

const listeners = new Set<() => void>();

function read(): Permission {
  return 'Notification' in window ? Notification.permission : 'unsupported';
}

/** Asks the browser; call it from a press of a button, or the browser will not ask. */
export async function askPermission(): Promise<Permission> {
  if ('Notification' in window) await Notification.requestPermission();
  for (const listener of listeners) listener();
  return read();
}

export function usePermission(): Permission {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
}
