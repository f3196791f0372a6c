import type { search as ru } from '../ru/search';

export const search: typeof ru = {
  title: 'Search messages',
  label: 'Words from messages',
  placeholder: 'Words from messages',
  back: 'Back to the inbox',
  clear: 'Clear',
  start: {
    title: 'Search your conversations',
    text: 'Russian and English words in any form: “cover” finds “covers” too.',
  },
  none: { title: 'Nothing found', text: 'Try another word.' },
  failed: 'The search didn’t work',
};
