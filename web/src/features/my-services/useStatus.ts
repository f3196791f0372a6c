import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Service } from '../../api/types';

/** What shows a service somewhere and has to be fetched anew after a change of it. */
export function useRefreshServices() {
  const queries = useQueryClient();
  return (id: string, seller: string) => {
    const changed = [keys.myServices, keys.service(id), keys.ownService(id), ['services'], keys.profile(seller)];
    for (const queryKey of changed) void queries.invalidateQueries({ queryKey });
  };
}

/** Publishes or pauses. One press takes the other back. */
export function useStatus() {
  const queries = useQueryClient();
  const refresh = useRefreshServices();
  return useMutation({
    mutationFn: ({ id, status }: { id: string; status: 'published' | 'paused' }) =>
      call(api.PUT('/api/services/{serviceId}/status', { params: { path: { serviceId: id } }, body: { status } })),
    onSuccess: (service) => {
      queries.setQueryData<Service[]>(keys.myServices, (all) =>
        all?.map((each) => (each.id === service.id ? service : each)),
      );
      refresh(service.id, service.seller.id);
    },
  });
}

export function useArchive(onArchived: () => void) {
  const queries = useQueryClient();
  const refresh = useRefreshServices();
  return useMutation({
    mutationFn: (service: Service) =>
      call(api.DELETE('/api/services/{serviceId}', { params: { path: { serviceId: service.id } } })),
    onSuccess: (_answer, service) => {
      queries.setQueryData<Service[]>(keys.myServices, (all) => all?.filter((each) => each.id !== service.id));
      onArchived();
      refresh(service.id, service.seller.id);
    },
  });
}
