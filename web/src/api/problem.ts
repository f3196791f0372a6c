import type { GuardFinding, Problem } from './schema';

/** The kinds of problems the server names, without their `/problems/`, and `network` when it did not answer at all. */
export const PROBLEM_KINDS = [
  'invalid-input',
  'bad-credentials',
  'not-signed-in',
  'forbidden',
  'not-found',
  'email-taken',
  'wrong-password',
  'rate-limited',
  'refused',
  'confirm-first',
  'frozen',
  'limited',
  'under-review',
  'away',
  'blocked',
  'open-first',
  'not-spam',
  'order-in-work',
  'contacts-used-up',
  'same-text',
  'own-case',
  'not-now',
  'request-closed',
  'none-left-today',
  'already-sent',
  'taken-back',
  'changed-meanwhile',
  'too-large',
  'bad-signature',
  'unsupported-type',
  'too-many',
  'internal',
  'unavailable',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number] | 'network' | 'unknown';

/** Why the guard would not let a text pass as it is. */
export interface GuardRuling {
  findings: readonly GuardFinding[];
  /** The text with its mends, if that would pass. */
  better: string | null;
  /** What an objection would be about. */
  rulingId: string | null;
}

/** Every failed call rejects with this and nothing else. */
export class ApiError extends Error {
  readonly kind: ProblemKind;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;
  readonly fields: NonNullable<Problem['errors']>;
  /** What the guard found, with `refused` and `confirm-first`. */
  readonly guard: GuardRuling | undefined;
  /** When `frozen`, `limited` or `contacts-used-up` ends by itself. */
  readonly until: string | undefined;
  /** With `same-text`: to how many sellers it would be, and whether it may be sent all the same. */
  readonly same: { sellers: number; mayConfirm: boolean } | undefined;

  constructor(kind: ProblemKind, status: number, problem?: Partial<Problem>) {
    super(problem?.detail ?? problem?.title ?? kind);
    this.name = 'ApiError';
    this.kind = kind;
    this.status = status;
    this.retryAfterSeconds = problem?.retryAfterSeconds;
    this.fields = problem?.errors ?? [];
    this.until = problem?.until;
    this.same =
      problem?.sellers === undefined
        ? undefined
        : { sellers: problem.sellers, mayConfirm: problem.mayConfirm ?? false };
    this.guard = problem?.findings && {
      findings: problem.findings,
      better: problem.better ?? null,
      rulingId: problem.rulingId ?? null,
    };
  }

  /** The request may never have arrived, so the very same one may be sent again. */
  get worthRetrying(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

/** Reads an error answer; one that is no problem document (a proxy's page) becomes `unavailable` or `unknown`. */
export function toApiError(status: number, body: unknown): ApiError {
  const problem = isProblem(body) ? body : undefined;
  const name = problem?.type.split('/').at(-1);
  const kind = PROBLEM_KINDS.find((known) => known === name);
  if (kind !== undefined) return new ApiError(kind, status, problem);
  return new ApiError(
    status === 502 || status === 503 || status === 504 ? 'unavailable' : byStatus(status),
    status,
    problem,
  );
}

function byStatus(status: number): ProblemKind {
  const kinds: Record<number, ProblemKind> = {
    401: 'not-signed-in',
    403: 'forbidden',
    404: 'not-found',
    413: 'too-large',
    429: 'rate-limited',
    500: 'internal',
  };
  return kinds[status] ?? 'unknown';
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}

/** Anything thrown, as an ApiError. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('unknown', -1);
}
