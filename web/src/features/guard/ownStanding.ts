import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';

/** How I stand, where one writes; the live stream tells when it changes. */
function useOwnStanding() {
  return useQuery({ queryKey: keys.standing, queryFn: () => call(api.GET('/api/me/standing')) }).data;
}

/** Until when I cannot write: null without an end, undefined when I can. */
export function useFrozenUntil(): string | null | undefined {
  const standing = useOwnStanding();
  return standing?.level === 'frozen' ? standing.until : undefined;
}

/** Whether a moderator has granted my appeal against a refusal: then the text may be sent as it is. */
export function useIsUndone(rulingId: string | null): boolean {
  const appeals = useOwnStanding()?.appeals ?? [];
  return rulingId !== null && appeals.some(({ against, state }) => against.id === rulingId && state === 'granted');
}
