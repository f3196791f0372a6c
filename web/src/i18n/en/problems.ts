import { enPlural } from '../plural';
import type { problems as ru } from '../ru/problems';

const words = (title: string, text: string) => ({ title, text });

export const problems: typeof ru = {
  network: words('The server didn’t answer', 'Check the connection and try again. What you wrote is safe.'),
  'invalid-input': words('Check the fields', 'The marked fields need a change; the rest stays as it is.'),
  'bad-credentials': words('E-mail or password doesn’t match', 'Check the keyboard layout and try again.'),
  'not-signed-in': words('Sign in again', 'Your session has ended. What you wrote is kept on this device.'),
  forbidden: words('The page is out of date', 'Reload it and try again. What you wrote is safe.'),
  'not-found': words('There’s nothing here', 'The link may be out of date, or the page may belong to somebody else.'),
  'email-taken': words('This e-mail is taken', 'Sign in with it, or use another one.'),
  'wrong-password': words('The current password doesn’t match', 'Check the keyboard layout and try again.'),
  'rate-limited': words('Too often', 'Wait a little and try again.'),
  refused: words('This can’t be sent', 'The marketplace’s rules don’t allow it. Your text is here to be mended.'),
  'confirm-first': words('Take another look', 'One place is worth reading again. Your text is here.'),
  frozen: words('The account is frozen', 'You can read but not write for now. “My standing” says why and until when.'),
  limited: words('You can’t begin anything new yet', 'You can answer. “My standing” says why and until when.'),
  'under-review': words('A moderator is looking at it', 'The decision comes here. Your text is safe.'),
  away: words('No new orders for now', 'The seller is away or busy. You can write, and come back later.'),
  blocked: words('This person takes no messages from you', 'Your text is here.'),
  'open-first': words('You closed this conversation', 'Unblock, or take the mark of spam back. Your text is here.'),
  'not-spam': words('This can’t be marked as spam', 'You’ve answered, there’s an order, or a moderator said so.'),
  'order-in-work': words(
    'An order between you is in work',
    'Until it ends, you can’t block: open a dispute in the order, or complain of a message to a moderator.',
  ),
  'contacts-used-up': words('No more new conversations for now', 'Your text is here.'),
  'same-text': words('Take another look', 'Others have this text already.'),
  'own-case': words('This is about yourself', 'Another moderator has to decide.'),
  'not-now': words('The order has moved on', 'You now see it as it is. What you wrote is safe.'),
  'request-closed': words('This has come to its end', 'You now see it as it is. What you wrote is safe.'),
  'none-left-today': words('Today’s proposals are spent', 'There are new ones after midnight. What you wrote is safe.'),
  'already-sent': words('The message has left', 'It can’t be taken back, but you can write another.'),
  'taken-back': words('You took this message back', 'Its text is with you; you can send it anew.'),
  'changed-meanwhile': words('Another tab has changed this', 'Open the fresh version and make your change again.'),
  'bad-signature': words('The signature doesn’t fit', 'The request wasn’t taken. Nothing has changed.'),
  'too-large': words('The file is too large', 'Make it smaller or send it in parts. Your text is here.'),
  'unsupported-type': words('This kind of file won’t do', 'Choose another kind. Your text is here.'),
  'too-many': words('There’s no room for more', 'Remove something and add it again.'),
  internal: words(
    'Something broke on the server',
    'We know about it. What you wrote is safe; try again a little later.',
  ),
  unavailable: words('The server is busy', 'What you wrote is safe; try again in a minute.'),
  unknown: words('That didn’t work', 'What you wrote is safe; try again a little later.'),
  retryAfter: (seconds) =>
    seconds < 90
      ? `Try again in ${seconds} ${enPlural(seconds, 'second', 'seconds')}.`
      : `Try again in ${Math.ceil(seconds / 60)} ${enPlural(Math.ceil(seconds / 60), 'minute', 'minutes')}.`,
  field: {
    blank: 'Fill this in',
    'too-short': (limit) => `At least ${limit} ${enPlural(limit, 'character', 'characters')}`,
    'too-long': (limit) => `At most ${limit} ${enPlural(limit, 'character', 'characters')}`,
    invalid: 'Check how it’s written',
    'too-small': (limit) => `At least ${limit}`,
    'too-large': (limit) => `At most ${limit}`,
    unknown: 'There’s no such thing',
    'too-many': (limit) => `At most ${limit}`,
    forbidden: 'The marketplace’s rules don’t allow this',
    past: 'Choose a day that hasn’t passed',
  },
};
