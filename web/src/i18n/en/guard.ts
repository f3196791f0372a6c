import type { guard as ru } from '../ru/guard';

export const guard: typeof ru = {
  title: {
    refused: 'Not sent',
    'confirm-first': 'Before you send it',
    returned: 'A moderator gave the message back',
  },
  inFile: (name) => `The file name “${name}”`,
  better: 'This would go through:',
  betterField: 'This would do:',
  take: 'Use this wording',
  takeKey: 'Alt + Enter',
  sendAnyway: 'Send it all the same',
  appeal: 'Appeal',
  edit: 'Mend it',
  discard: 'Remove',
  willNot: (what) => `It won’t leave like this: ${what}`,
  held: (name) => `A moderator is looking at it. ${name} doesn’t see it yet.`,
  takeBack: 'Take it back',
  again: 'Send it again',
  frozen: {
    title: 'You can’t write for now: the account is frozen.',
    until: (when) => `Until ${when}.`,
    why: 'Why, and how to appeal',
    kept: 'Your draft is safe:',
  },
  strike: 'It counts as a strike.',
};
