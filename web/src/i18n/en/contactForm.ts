import type { contactForm as ru } from '../ru/contactForm';

export const contactForm: typeof ru = {
  title: 'What to ask a new buyer',
  lead: 'Whoever writes to you first says what is to be done; you can ask for the deadline and the budget, too. The answers come in the first message.',
  failed: 'The questions didn’t load',
  all: 'For all services and your profile',
  own: 'For single services',
  ownLead: 'A service can have questions of its own.',
  none: 'There are no services yet.',
  deadline: 'Deadline',
  budget: 'Budget',
  asks: { off: 'Don’t ask', optional: 'Ask, the answer is optional', required: 'Ask, an answer is required' },
  separate: (title) => `Own questions: ${title}`,
  of: (what, title) => `${what}, ${title}`,
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved',
  saveFailed: 'Not saved',
};
