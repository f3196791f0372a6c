import { lazy } from 'react';
import { useLocation } from 'wouter';
import OutcomesPage from './OutcomesPage';

const MarketPage = lazy(() => import('./MarketPage'));

/** One's own outcomes, and those of everybody; the entry, which everybody loads, knows of one page only. */
export default function OutcomesPages() {
  const [location] = useLocation();
  return location.startsWith('/operator') ? <MarketPage /> : <OutcomesPage />;
}
