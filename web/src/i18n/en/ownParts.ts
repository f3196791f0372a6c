import type { ownParts as ru } from '../ru/ownParts';

export const ownParts: typeof ru = {
  label: 'About my communication',
  communication: 'Scores',
  outcomes: 'Outcomes',
  rating: 'Rating',
};
