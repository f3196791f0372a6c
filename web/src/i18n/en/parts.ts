import type { parts as ru } from '../ru/parts';

/** Parts of pages that come with them, not with the frame. */
export const parts: typeof ru = {
  theme: { label: 'Theme', system: 'Match the system', light: 'Light', dark: 'Dark' },
  password: { show: 'Show password', hide: 'Hide password' },
  leave: {
    title: 'Leave without saving?',
    text: 'Your changes on this page aren’t saved yet.',
    leave: 'Leave',
    stay: 'Stay',
  },
  notFound: {
    title: 'There’s no such page',
    text: 'The link may be out of date, or the page may belong to somebody else.',
    action: 'Browse services',
  },
};
