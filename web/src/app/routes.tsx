import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

type Page = LazyExoticComponent<ComponentType>;

export interface AppRoute {
  path: string;
  page: Page;
}

const OwnPages = lazy(() => import('./OwnPages'));

/** Pages anybody may read. */
export const publicRoutes: readonly AppRoute[] = [
  { path: '/services', page: lazy(() => import('../features/catalogue/ServicesPage')) },
  { path: '/services/:id', page: lazy(() => import('../features/catalogue/ServicePage')) },
  { path: '/exchange', page: lazy(() => import('../features/exchange/ExchangePage')) },
  { path: '/exchange/:id', page: lazy(() => import('../features/exchange/RequestPage')) },
  { path: '/sellers/:id', page: lazy(() => import('../features/profile/SellerPage')) },
  { path: '/rating', page: lazy(() => import('../features/rating/FormulaPage')) },
  { path: '/sign-in', page: lazy(() => import('../features/account/SignInPage')) },
  { path: '/sign-up', page: lazy(() => import('../features/account/SignUpPage')) },
];

/** Pages of an account. */
export const deskRoutes: readonly AppRoute[] = [
  { path: '/services/:id/order', page: lazy(() => import('../features/ordering/OrderingPage')) },
  { path: '/orders', page: lazy(() => import('../features/order-list/OrdersPage')) },
  { path: '/my/requests', page: lazy(() => import('../features/exchange/MyRequestsPage')) },
  { path: '/my/requests/new', page: lazy(() => import('../features/exchange/NewRequestPage')) },
  { path: '/my/requests/:id', page: lazy(() => import('../features/exchange/ComparePage')) },
  { path: '/my/requests/:id/edit', page: lazy(() => import('../features/exchange/EditRequestPage')) },
  { path: '/my/proposals', page: lazy(() => import('../features/exchange/MyProposalsPage')) },
  { path: '/my/services', page: lazy(() => import('../features/my-services/MyServicesPage')) },
  { path: '/my/contact-form', page: lazy(() => import('../features/contact/ContactFormPage')) },
  { path: '/my/services/:id', page: lazy(() => import('../features/my-services/ServiceEditorPage')) },
  { path: '/my/availability', page: lazy(() => import('../features/availability/AvailabilityPage')) },
  { path: '/my/profile', page: lazy(() => import('../features/profile/MyProfilePage')) },
  { path: '/techniques', page: lazy(() => import('../features/techniques/TechniquesPage')) },
  { path: '/techniques/:id', page: lazy(() => import('../features/techniques/TechniquePage')) },
  { path: '/my/communication', page: OwnPages },
  { path: '/my/outcomes', page: OwnPages },
  { path: '/operator/outcomes', page: OwnPages },
  { path: '/my/rating', page: OwnPages },
  { path: '/my/reviews', page: lazy(() => import('../features/reviews/MyReviewsPage')) },
  { path: '/my/standing', page: lazy(() => import('../features/standing/StandingPage')) },
  { path: '/settings/blocked', page: lazy(() => import('../features/contact/BlocksPage')) },
  { path: '/settings', page: lazy(() => import('../features/settings/SettingsPage')) },
];
