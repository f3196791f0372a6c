import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Standing } from '../../api/types';

/** One's own standing; the live stream tells when it changes, and a limit ends by itself. */
export function useStanding() {
  return useQuery({
    queryKey: keys.standing,
    queryFn: () => call(api.GET('/api/me/standing')),
    refetchInterval: 5 * 60_000,
  });
}

/** Objects to a decision; the page shows it at once. */
export function useAppeal(against: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (plea: string) => call(api.POST('/api/me/appeals', { body: { against, plea } })),
    onSuccess: (appeal) => {
      queries.setQueryData<Standing>(keys.standing, (old) => old && { ...old, appeals: [appeal, ...old.appeals] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keys.standing }),
  });
}
