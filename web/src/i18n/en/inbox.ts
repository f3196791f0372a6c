import { enPlural } from '../plural';
import type { inbox as ru } from '../ru/inbox';

export const inbox: typeof ru = {
  title: 'Inbox',
  waitingCount: (count) => `${count} ${enPlural(count, 'conversation is', 'conversations are')} waiting for you`,
  filters: {
    label: 'Which conversations to show',
    all: 'All',
    waiting: 'Waiting for you',
    unread: 'Unread',
    archived: 'Archive',
    snoozed: 'Snoozed',
    more: 'Other lists',
  },
  groups: { stake: 'By what is at stake', buyersMove: 'The buyer’s move', rest: 'Other conversations' },
  newBuyer: 'new client',
  you: 'You: ',
  draft: 'Draft',
  files: (count) => `${count} ${enPlural(count, 'file', 'files')}`,
  unread: (count) => (count > 99 ? 'More than 99 unread' : `${count} unread`),
  snoozedUntil: (time) => `snoozed until ${time}`,
  search: 'Search messages',
  empty: {
    all: {
      title: 'Your conversations will be here',
      text: 'Publish a service and buyers can write to you. Or write to a seller first.',
      services: 'My services',
      catalogue: 'Browse services',
    },
    waiting: { title: 'Everybody has an answer', text: 'When a buyer writes, the reply clock starts here.' },
    unread: { title: 'All read', text: 'New messages will be here.' },
    archived: {
      title: 'The archive is empty',
      text: 'Put finished conversations here. A new message brings one back to the inbox.',
    },
    snoozed: {
      title: 'Nothing is snoozed',
      text: 'A snoozed conversation comes back on time or with a new message. Its reply clock runs on.',
    },
  },
  failed: 'The inbox didn’t open',
  offline: 'You’re offline. Go on writing: messages will leave by themselves, once each.',
  choose: 'Choose a conversation',
  chooseHint: 'J and K walk the list, Enter opens. “?” shows every key.',
  archivedNow: (name) => `${name}: archived`,
  unarchivedNow: (name) => `${name}: back in the inbox`,
  snoozedNow: (name, time) => `${name}: snoozed until ${time}`,
  wokenNow: (name) => `${name}: back in the inbox`,
  undo: 'Undo',
  replyLeaves: (name, seconds) => `Reply to ${name} leaves in ${seconds}\u00a0s`,
  newVersion: 'There’s a new version. What you wrote stays.',
  update: 'Update',
};
