import type { moderationKeys as ru } from '../ru/moderationKeys';

export const moderationKeys: typeof ru = {
  title: 'Moderation',
  queue: 'The queue of moderation',
  allow: 'Allow, or grant an appeal',
  refuse: 'Refuse, or let a decision stand',
  strike: 'Refuse with a strike',
  confirm: 'Confirm the decision',
};
