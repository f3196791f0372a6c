import { useMe } from '../../app/session';
import { useUnansweredTakeBacks } from '../composer/useTakeBack';
import { useNotifications } from '../notifications/useNotifications';
import { useOutbox } from '../outbox/OutboxContext';
import { useLiveStream } from './useLiveStream';

/** Everything that goes on while somebody is signed in, whatever page he looks at. */
export function Live() {
  const me = useMe();
  const { outbox } = useOutbox();
  const notify = useNotifications();
  const takeBacks = useUnansweredTakeBacks();
  useLiveStream(me.id, {
    onEvent: (event, leading) => {
      notify(event, leading);
      takeBacks.heard(event);
    },
    onLive: () => {
      takeBacks.live();
      void outbox.flush();
    },
  });
  return null;
}
