import type { desk as ru } from '../ru/desk';

export const desk: typeof ru = {
  notify: {
    ask: 'Hear of new messages at once, even when the page is in the background?',
    yes: 'Turn on',
    no: 'No, thanks',
  },
  keys: {
    title: 'Keyboard shortcuts',
    list: 'The list',
    conversation: 'A conversation',
    everywhere: 'Everywhere',
    then: 'then',
    or: 'or',
    down: 'Next conversation',
    up: 'Previous conversation',
    open: 'Open the conversation',
    search: 'Search messages',
    reply: 'Write a reply',
    send: 'Send',
    archive: 'Archive, or bring back',
    snooze: 'Snooze',
    back: 'Back to the list',
    inbox: 'Inbox',
    services: 'My services',
    catalogue: 'Browse services',
    profile: 'Seller profile',
    settings: 'Settings',
    help: 'This list',
    note: 'While you write, the keys are silent.',
  },
};
