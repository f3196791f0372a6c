import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import { ApiError, toApiError } from './problem';
import type { paths } from './schema';

/** The value of the CSRF cookie, which every changing request repeats in a header. */
export function csrfToken(): string | undefined {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice('XSRF-TOKEN='.length));
}

const csrf: Middleware = {
  async onRequest({ request }) {
    if (request.method === 'GET') return undefined;
    // A first request of a visitor whose cookie has run out: any GET sets a new one.
    if (csrfToken() === undefined) await fetch('/api/session', { headers: { Accept: 'application/json' } });
    const token = csrfToken();
    if (token !== undefined) request.headers.set('X-XSRF-TOKEN', token);
    return request;
  },
};

/** The typed API: `await call(api.GET('/api/inbox', { params: … }))`. */
export const api = createClient<paths>({
  baseUrl: '',
  headers: { Accept: 'application/json, application/problem+json' },
  querySerializer: { array: { style: 'form', explode: true } },
});
api.use(csrf);

const onSignedOut = new Set<() => void>();

/** Told when the server no longer knows the session. */
export function whenSignedOut(listener: () => void): () => void {
  onSignedOut.add(listener);
  return () => onSignedOut.delete(listener);
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; every other outcome rejects with an ApiError. */
export async function call<T>(request: Promise<Answer<T>>): Promise<T> {
  return (await callWithResponse(request)).data;
}

/** As call, with the response beside it for those who need its status or a header (ETag). */
export async function callWithResponse<T>(request: Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  let answer: Answer<T>;
  try {
    answer = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('network', 0);
  }
  if (!answer.response.ok) {
    const error = toApiError(answer.response.status, answer.error);
    if (error.kind === 'not-signed-in') for (const listener of onSignedOut) listener();
    throw error;
  }
  return { data: answer.data as T, response: answer.response };
}
