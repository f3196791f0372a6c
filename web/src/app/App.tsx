import { lazy, Suspense } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { withNext } from '../features/account/next';
import { Skeleton } from '../ui/State';
import { CrashGuard } from './CrashGuard';
import { queryClient } from './queryClient';
import { deskRoutes, publicRoutes } from './routes';
import { SessionProvider, useSession } from './session';

const DeskShell = lazy(() => import('./DeskShell'));
const PublicShell = lazy(() => import('./PublicShell'));
const NotFoundPage = lazy(() => import('./NotFoundPage'));
const DeskPage = lazy(() => import('../features/desk/DeskPage'));
const ModerationPages = lazy(() => import('../features/moderation/ModerationPages'));

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        <CrashGuard>
          <Pages />
        </CrashGuard>
      </SessionProvider>
    </QueryClientProvider>
  );
}

/** The shell stays where it is while the pages inside it change. */
function Pages() {
  const { account } = useSession();
  const [location] = useLocation();
  const search = useSearch();
  if (location === '/') return <Redirect to={account === null ? '/services' : '/desk'} replace />;
  const isOrdering = /^\/services\/[^/]+\/order\/?$/.test(location);
  if (!isOrdering && !/^\/(desk|orders|my|settings|techniques|moderation|operator)(\/|$)/.test(location))
    return <PublicPages />;
  if (account === null) {
    const next = search === '' ? location : `${location}?${search}`;
    // Who orders for the first time mostly has no account yet; either page leads to the other.
    return <Redirect to={withNext(isOrdering ? '/sign-up' : '/sign-in', next)} replace />;
  }
  return (
    <Suspense fallback={null}>
      <DeskShell key={account.id}>
        <Suspense fallback={<Skeleton />}>
          <Switch>
            <Route path={/^\/desk(?:\/c\/(?<conversationId>[^/]+)|\/search)?\/?$/}>
              <DeskPage />
            </Route>
            <Route path={/^\/moderation(?:\/cases\/[^/]+|\/disputes(?:\/[^/]+)?|\/people(?:\/[^/]+)?|\/log)?\/?$/}>
              <ModerationPages />
            </Route>
            {deskRoutes.map(({ path, page: Page }) => (
              <Route key={path} path={path}>
                <Page />
              </Route>
            ))}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </DeskShell>
    </Suspense>
  );
}

function PublicPages() {
  return (
    <Suspense fallback={null}>
      <PublicShell>
        <Suspense fallback={<Skeleton shape="text" />}>
          <Switch>
            {publicRoutes.map(({ path, page: Page }) => (
              <Route key={path} path={path}>
                <Page />
              </Route>
            ))}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </PublicShell>
    </Suspense>
  );
}
