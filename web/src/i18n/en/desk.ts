import type { desk as ru } from '../ru/desk';

export const desk: typeof ru = {
  notify: {
    ask: 'Hear of new messages at once, even when the page is in the background?',
    yes: 'Turn on',
    no: 'No, thanks',
  },
};
