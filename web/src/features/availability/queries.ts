import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call, callWithResponse } from '../../api/client';
import { keys } from '../../api/keys';
import type { AvailabilityChange, MyAvailability } from '../../api/types';

/** Mine, with the ETag that a change of it needs. */
export interface Own {
  mine: MyAvailability;
  etag: string;
}

const own = (answer: { data: MyAvailability; response: Response }): Own => ({
  mine: answer.data,
  etag: answer.response.headers.get('ETag') ?? '*',
});

export function useAvailability() {
  return useQuery({
    queryKey: keys.availability,
    queryFn: async () => own(await callWithResponse(api.GET('/api/me/availability'))),
  });
}

/** What shows hours somewhere and has to be fetched anew after they changed. */
function useTold() {
  const queries = useQueryClient();
  return (answer?: Own) => {
    if (answer !== undefined) queries.setQueryData<Own>(keys.availability, answer);
    else void queries.invalidateQueries({ queryKey: keys.availability });
    for (const queryKey of [keys.inbox, ['inbox-row'], ['badges'], ['services']]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
}

export function useSaving(onSaved: (answer: Own) => void) {
  const told = useTold();
  return useMutation({
    mutationFn: async ({ change, etag }: { change: AvailabilityChange; etag: string }) =>
      own(
        await callWithResponse(
          api.PUT('/api/me/availability', { params: { header: { 'If-Match': etag } }, body: change }),
        ),
      ),
    onSuccess: (answer) => {
      told(answer);
      onSaved(answer);
    },
    // Another window may have changed it: what is there now is shown, and can be saved over.
    onError: () => told(),
  });
}

export function useBusy() {
  const told = useTold();
  return useMutation({
    mutationFn: async (busy: boolean) =>
      own(await callWithResponse(api.PUT('/api/me/availability/busy', { body: { busy } }))),
    onSuccess: told,
  });
}

export function useAddTimeOff(onAdded: () => void) {
  const told = useTold();
  return useMutation({
    mutationFn: (body: { firstDay: string; lastDay: string; message: string }) =>
      call(api.POST('/api/me/time-off', { body })),
    onSuccess: () => {
      told();
      onAdded();
    },
  });
}

export function useWithdrawTimeOff() {
  const told = useTold();
  return useMutation({
    mutationFn: (timeOffId: string) =>
      call(api.DELETE('/api/me/time-off/{timeOffId}', { params: { path: { timeOffId } } })),
    onSuccess: () => told(),
  });
}

export function useHolidays(country: string | null, year: number) {
  return useQuery({
    queryKey: ['holidays', country, year],
    queryFn: () =>
      call(api.GET('/api/holidays', { params: { query: { year, ...(country !== null && { country }) } } })),
    staleTime: Infinity,
  });
}

export function useRenewCalendar() {
  const told = useTold();
  return useMutation({
    mutationFn: () => call(api.POST('/api/me/calendar')),
    onSuccess: () => told(),
  });
}

export function useEndCalendar() {
  const told = useTold();
  return useMutation({ mutationFn: () => call(api.DELETE('/api/me/calendar')), onSuccess: () => told() });
}

/** What can be changed at once, out of all that there is. */
export const changeOf = (mine: MyAvailability): AvailabilityChange => ({
  timeZone: mine.timeZone,
  days: mine.days,
  hideOnDaysOff: mine.hideOnDaysOff,
  holidayCountry: mine.holidayCountry ?? null,
  keptHolidays: mine.keptHolidays,
  mostOrders: mine.mostOrders ?? null,
});
