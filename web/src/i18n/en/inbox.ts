import { enPlural } from '../plural';
import type { inbox as ru } from '../ru/inbox';

export const inbox: typeof ru = {
  title: 'Inbox',
  waitingCount: (count) => `${count} ${enPlural(count, 'conversation is', 'conversations are')} waiting for you`,
};
