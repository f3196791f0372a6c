import type { writeFirst as ru } from '../ru/writeFirst';

export const writeFirst: typeof ru = {
  open: 'Write to the seller',
  to: (seller) => `To: ${seller}`,
  field: 'Message',
  placeholder: 'What you need, by when, and any examples you have',
  send: 'Send',
  sending: 'Sending',
  close: 'Close',
  keys: 'Ctrl and Enter sends it',
  visitor: 'Next you’ll sign in or create an account. Your text is kept on this device and leaves by itself.',
  notKept: 'This browser keeps nothing. Copy your text before you sign in.',
  blank: 'Write at least one sentence',
  tooLong: (over) => `${over} over the limit of 10,000 characters`,
  failed: 'Not sent',
  gone: 'It can’t be sent: the seller or the service is no longer here. Your text is here to copy.',
  waiting: (seller) => `Your message to ${seller} is kept`,
  waitingText: 'It leaves as soon as you sign in or create an account.',
  edit: 'Edit the text',
  resume: 'Go on with your message',
};
