import { useQuery } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { orderForms as en } from '../../i18n/en/orderForms';
import { useTexts } from '../../i18n/LanguageContext';
import { orderForms as ru } from '../../i18n/ru/orderForms';
import { isTelling } from './offer';

/** How many of my offers were accepted; nothing while they are too few to tell. */
export function OffersShare() {
  const { data } = useQuery({
    queryKey: [...keys.orders, 'offers'],
    queryFn: () => call(api.GET('/api/orders', { params: { query: { side: 'seller' } } })),
  });
  return data === undefined ? null : <OffersShareLine accepted={data.acceptedOffers} answered={data.answeredOffers} />;
}

export function OffersShareLine({ accepted, answered }: { accepted: number; answered: number }) {
  const texts = useTexts({ ru, en }).offer;
  return isTelling(answered) ? <p>{texts.share(accepted, answered)}</p> : null;
}
