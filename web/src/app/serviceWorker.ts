import { useSyncExternalStore } from 'react';
import { queryClient } from './queryClient';

const listeners = new Set<() => void>();
let waiting: ServiceWorker | null = null;

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    // Without a controller this is the first visit, not an update.
    if (worker.state !== 'installed' || navigator.serviceWorker.controller === null) return;
    waiting = worker;
    for (const listener of listeners) listener();
  });
}

/** Makes the page open without a network. Only in the built page: while developing, the cache would lie. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (navigator.serviceWorker.controller === null) {
    // The worker has not seen what was read before it came: read again, so that the first visit opens offline too.
    const readAgain = () => void queryClient.invalidateQueries();
    navigator.serviceWorker.addEventListener('controllerchange', readAgain, { once: true });
  }
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').then(
      (registration) => {
        waiting = navigator.serviceWorker.controller === null ? null : registration.waiting;
        for (const listener of listeners) listener();
        watch(registration.installing);
        registration.addEventListener('updatefound', () => watch(registration.installing));
      },
      // A browser that forbids it (private mode) has a page that needs the network, nothing worse.
      () => undefined,
    );
  });
}

/** A new version is there and takes over when it is asked to, or when every tab has been closed. */
export function useUpdateReady(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
  );
}

export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting?.postMessage('take-over');
}
