import { lazy } from 'react';
import { useLocation } from 'wouter';

const CommunicationPage = lazy(() => import('../features/communication/CommunicationPage'));
const OutcomesPage = lazy(() => import('../features/outcomes/OutcomesPage'));
const MarketPage = lazy(() => import('../features/outcomes/MarketPage'));
const RatingPage = lazy(() => import('../features/rating/RatingPage'));

/** Pages that are opened now and then: the entry, which everybody loads, knows of one file for all of them. */
export default function OwnPages() {
  const [location] = useLocation();
  if (location.startsWith('/operator')) return <MarketPage />;
  if (location.startsWith('/my/rating')) return <RatingPage />;
  return location.startsWith('/my/communication') ? <CommunicationPage /> : <OutcomesPage />;
}
