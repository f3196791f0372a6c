import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Service } from '../../api/types';

export function fetchService(serviceId: string): Promise<Service> {
  return call(api.GET('/api/services/{serviceId}', { params: { path: { serviceId } } }));
}

/** A service as its buyers see it; what was agreed on without one has none. */
export function useService(serviceId: string | null) {
  return useQuery({
    queryKey: keys.service(serviceId ?? ''),
    queryFn: () => fetchService(serviceId ?? ''),
    enabled: serviceId !== null,
  });
}
