/** Where to go after signing in: only a path of this very site, so that a link cannot lead elsewhere. */
export function safeNext(next: string | null): string {
  if (!next?.startsWith('/')) return '/';
  const origin = 'https://rapport.invalid';
  if (!URL.canParse(next, origin)) return '/';
  const url = new URL(next, origin);
  if (url.origin !== origin || /^\/sign-(?:in|up)\/?$/.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}

/** The address of a sign-in page that leads back to `next`. */
export function withNext(page: '/sign-in' | '/sign-up', next: string): string {
  return next === '/' ? page : `${page}?next=${encodeURIComponent(next)}`;
}
