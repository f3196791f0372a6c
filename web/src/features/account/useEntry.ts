import { useMemo, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { useSession } from '../../app/session';
import { asApiError, type ProblemKind } from '../../api/problem';
import type { Me } from '../../api/types';
import { useFieldWords } from '../../ui/problemWords';
import { useWait } from '../../ui/useWait';
import { safeNext } from './next';

/** A mistake in any other field (a time zone the server does not know) has no field to stand at. */
const typedFields = new Set(['name', 'email', 'password']);

/** Problems said at their field or beside the button. */
const saidElsewhere = new Set<ProblemKind>(['invalid-input', 'rate-limited', 'email-taken']);

/** What signing in and signing up have in common: where it leads, its errors, and the waiting the server asks for. */
export function useEntry(enter: () => Promise<Me>) {
  const { accept } = useSession();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const fieldWords = useFieldWords();
  const wait = useWait();
  const [own, setOwn] = useState<Record<string, string>>({});
  const entering = useMutation({
    mutationFn: enter,
    onSuccess: (me) => {
      accept(me);
      // What a visitor saw may look different to an account, and the session's CSRF cookie is new.
      void queries.invalidateQueries();
    },
    onError: (error) => {
      const { kind, retryAfterSeconds } = asApiError(error);
      if (kind === 'rate-limited') wait.start(retryAfterSeconds ?? 60);
    },
  });
  const error = entering.error === null ? null : asApiError(entering.error);
  const fromServer = useMemo(() => {
    const failed = asApiError(entering.error);
    return failed.kind === 'invalid-input' ? fieldWords(failed) : {};
  }, [entering.error, fieldWords]);
  const unsaid = Object.keys(fromServer).some((field) => !typedFields.has(field));
  return {
    next: safeNext(search.get('next')),
    kind: error?.kind,
    /** Null where the problem is said elsewhere. */
    problem: error !== null && saidElsewhere.has(error.kind) && !unsaid ? null : error,
    errors: Object.keys(own).length > 0 ? own : fromServer,
    busy: entering.isPending,
    secondsLeft: wait.secondsLeft,
    submit: (mistakes: Record<string, string>) => {
      entering.reset();
      setOwn(mistakes);
      if (Object.keys(mistakes).length === 0) entering.mutate();
    },
  };
}

/** As forgiving as can be: the server has the last word on an address. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
