import { useMe } from '../../app/session';
import { useNotifications } from '../notifications/useNotifications';
import { useOutbox } from '../outbox/OutboxContext';
import { useLiveStream } from './useLiveStream';

/** Everything that goes on while somebody is signed in, whatever page he looks at. */
export function Live() {
  const me = useMe();
  const { outbox } = useOutbox();
  useLiveStream(me.id, { onEvent: useNotifications(), onLive: () => void outbox.flush() });
  return null;
}
