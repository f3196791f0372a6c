import { QueryClient } from '@tanstack/react-query';
import { asApiError } from '../api/problem';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Offline, the service worker answers with what was last seen; pausing would hide it.
      networkMode: 'always',
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      retry: (failures, error) => failures < 2 && asApiError(error).worthRetrying && navigator.onLine,
    },
    mutations: { networkMode: 'always' },
  },
});
