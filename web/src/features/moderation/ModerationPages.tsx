import { Route, Switch } from 'wouter';
import NotFoundPage from '../../app/NotFoundPage';
import { useMe } from '../../app/session';
import { DisputePage } from './disputes/DisputePage';
import { DisputesPage } from './disputes/DisputesPage';
import { LogPage } from './LogPage';
import { ModerationPage } from './ModerationPage';
import { PeoplePage } from './PeoplePage';
import { PersonPage } from './PersonPage';

/** Everything for moderators; for others these pages are not there, as the server says, too. */
export default function ModerationPages() {
  if (!useMe().roles.includes('moderator')) return <NotFoundPage />;
  return (
    <Switch>
      <Route path="/moderation/disputes" component={DisputesPage} />
      <Route path="/moderation/disputes/:id">{({ id }) => <DisputePage key={id} orderId={id} />}</Route>
      <Route path="/moderation/people" component={PeoplePage} />
      <Route path="/moderation/people/:id" component={PersonPage} />
      <Route path="/moderation/log" component={LogPage} />
      <Route>
        <ModerationPage />
      </Route>
    </Switch>
  );
}
