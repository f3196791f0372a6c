import { enPlural } from '../plural';
import type { account as ru } from '../ru/account';

export const account: typeof ru = {
  email: 'E-mail',
  password: 'Password',
  emailInvalid: 'An e-mail address has an @ and a domain, like anna@example.org',
  signIn: {
    title: 'Sign in',
    action: 'Sign in',
    busy: 'Signing in',
    other: 'No account yet?',
    otherAction: 'Create one',
  },
  signUp: {
    title: 'Create an account',
    lead: 'One account, both to buy and to sell.',
    name: 'Name',
    nameHint: 'This is how others see you. The name of a studio will do too.',
    passwordHint: 'At least 10 characters. A phrase of three or four words is easy to remember.',
    passwordMore: (count) => `${count} more ${enPlural(count, 'character', 'characters')}.`,
    passwordEnough: 'Long enough.',
    setting: (time) => `Pages in English, time zone: ${time}. You can change both in the settings.`,
    action: 'Create account',
    busy: 'Creating the account',
    other: 'Already have an account?',
    otherAction: 'Sign in',
    taken: 'This e-mail already has an account.',
    takenAction: 'Sign in with it',
  },
};
