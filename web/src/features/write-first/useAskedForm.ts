import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { ContactForm } from '../../api/types';
import type { FirstMessageSubject } from './useFirstMessage';

/** What a seller asks of those who write to him first. */
export function contactForm({ seller, serviceId }: Pick<FirstMessageSubject, 'seller' | 'serviceId'>) {
  return queryOptions({
    queryKey: keys.contactForm(seller.id, serviceId),
    queryFn: () =>
      call(
        api.GET('/api/profiles/{accountId}/contact-form', {
          params: { path: { accountId: seller.id }, query: serviceId === null ? {} : { serviceId } },
        }),
      ),
  });
}

/** The same; undefined while that is not known, and where he asks nothing. */
export function useAskedForm(subject: FirstMessageSubject): ContactForm | undefined {
  const form = useQuery(contactForm(subject)).data;
  return form === undefined || (form.deadline === 'off' && form.budget === 'off') ? undefined : form;
}
