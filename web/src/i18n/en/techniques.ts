import type { Habits, techniques as ru } from '../ru/techniques';

const habits: Habits = {
  warmth: ['Warmth shows', 'messages'],
  interest: ['Interest shows', 'messages'],
  'bad-news': ['Bad news is softened', 'messages that brought some'],
  'business-style': ['Business style is kept', 'messages'],
  calm: ['The client is heard', 'replies to someone upset'],
  refund: ['A refund is offered', 'replies to someone upset'],
  'one-message': ['The thought is full and whole', 'messages'],
  progress: ['Progress is shown', 'messages'],
  options: ['An option is offered', 'replies to a wish beyond the order'],
};

export const techniques: typeof ru = {
  title: 'Techniques',
  lead: 'Good communication is the sum of speed, politeness and professionalism. Each technique reads in a minute: why it pays, how to do it, and what sets a good reply apart from a weak one.',
  back: 'All techniques',
  next: 'Next technique',
  failed: 'The techniques didn’t load',
  one: (name) => `Technique: ${name}`,
  why: 'Why it pays',
  how: 'How to do it',
  examples: 'Compare',
  bad: 'Weaker',
  good: 'Better',
  better: 'Why it’s better:',
  desk: 'How Rapport helps',
  habit: (id, shown, occasions) => {
    const [kept = '', among = ''] = habits[id] ?? [];
    return shown === 0
      ? `Not met yet among your last ${occasions} ${among}`
      : `${kept} in ${shown} of your last ${occasions} ${among}`;
  },
  habitBefore: (shown, occasions) => `in ${shown} of the ${occasions} before them`,
  habitUnknown: (occasions) =>
    `It takes three such cases to tell a habit; so far there ${occasions === 1 ? 'is' : 'are'} ${occasions === 0 ? 'none' : occasions}`,
  groups: {
    speed: { title: 'Speed', lead: 'The easiest of all: it takes nothing but a habit.' },
    politeness: { title: 'Politeness', lead: 'Only a little harder: look after the person, not just the job.' },
    professionalism: { title: 'Professionalism', lead: 'An art by now: it’s learnt, and it grows with experience.' },
    reviews: { title: 'Reviews', lead: 'Everyone who is choosing reads them.' },
    rules: { title: 'What not to discuss with a client', lead: 'Marketplace rules that protect you both.' },
  },
  names: {
    'first-answer': 'A quick first answer',
    'instant-notice': 'Know at once',
    'days-off': 'Honest days off',
    responsibility: 'Responsibility',
    warmth: 'Warmth',
    interest: 'Interest in the work',
    'bad-news': 'Good news and bad',
    'business-style': 'Business style',
    calm: 'Calm',
    refund: 'A dignified refund',
    'one-message': 'One full message',
    progress: 'Showing progress',
    options: 'An option, not a refusal',
    'thanks-for-reviews': 'Thanks for a review',
    'bad-reviews': 'Answering a bad review',
    'no-deals-elsewhere': 'Deals here only',
    'no-contacts': 'No contacts',
    'no-commission-talk': 'No talk of commission',
  },
};
