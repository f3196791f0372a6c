import type { lesson as ru } from '../ru/lesson';

/** The reply clock explained, beside an empty inbox. */
export const lesson: typeof ru = {
  title: 'The reply clock',
  text: 'It runs from a buyer’s first message to your answer. On top is always the conversation where delay would cost most.',
  rating: 'Your responsibility rating',
  bands: [
    'the best answer like this',
    'after half an hour half of them leave',
    'up to an hour they still wait',
    'some hours: patience runs out',
    'a new buyer: your rating suffers',
    'a day has passed, the mark is lost',
  ],
};
