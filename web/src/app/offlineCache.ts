/** The service worker keeps the last seen answers under names that begin so (see public/sw.js). */
const ANSWERS = 'rapport-answers';

/** Forgets what an account has read on this device. */
export async function forgetCachedAnswers(): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(ANSWERS)) await caches.delete(name);
  }
}
