import { useMutation } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { asApiError } from '../../api/problem';
import type { MeChange } from '../../api/types';

/** Saves a setting of the account at once; a section shows what became of it. */
export function useSave() {
  const { changeMe } = useSession();
  const saving = useMutation({ mutationFn: (change: MeChange) => changeMe(change), scope: { id: 'account' } });
  return {
    save: saving.mutate,
    busy: saving.isPending,
    saved: saving.isSuccess,
    problem: saving.error === null ? null : asApiError(saving.error),
  };
}
