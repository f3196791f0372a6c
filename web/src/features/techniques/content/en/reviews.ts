import type { Part } from '../technique';

export const reviews: Part<'reviews'> = {
  'thanks-for-reviews': {
    gist: 'Say thank you for every review, each time in your own words.',
    why: [
      'Someone has spent time on telling others about you, and that always deserves thanks. Your answer is read by those who are still choosing, too: it shows what working with you is like.',
      'And whoever was thanked comes back more gladly. A repeat order is easier and worth more: clients willingly pay more to a freelancer they call their own.',
    ],
    steps: [
      'Answer within a few days, while the work is still fresh.',
      'Say what the thanks are for: a precise brief, patience, quick answers.',
      'Recall one detail of the order, so that no answer is a copy of the last.',
      'Say that you’d be glad of another order, but don’t press.',
    ],
    examples: [
      {
        moment: 'Review: “Great work, I recommend it.”',
        bad: 'Thanks for the review, come again.',
        good: 'Boris, thank you for your kind words, and for describing your hero so well: he was a joy to draw. I’d be glad to see him in a second book.',
        better: 'it’s written to one person about one order.',
      },
      {
        moment: 'Review: “It was fine.”',
        bad: 'Same to you :)',
        good: 'Paul, thank you for taking the time. I’m glad the video was ready for the launch; your quick answers helped a lot.',
        better: 'even a dry review turns into a story of how you work.',
      },
    ],
    desk: [
      'Keep the beginning of your thanks as a quick reply and add the detail yourself each time: you can say thank you in the conversation as well.',
    ],
  },
  'bad-reviews': {
    gist: 'A worthy answer takes the edge off a bad review.',
    why: [
      'One person writes a bad review, but everyone who is choosing reads it, and what they look at is how you carry yourself. A polite answer softens it; a quarrel confirms the worst.',
    ],
    steps: [
      'Wait until the sting has passed.',
      'Say thank you, and admit what did happen.',
      'Say what you offered, and what you’ll change.',
      'Don’t quarrel over details, and don’t get personal.',
    ],
    examples: [
      {
        moment: 'Review: “Two days late, and it had to be redone three times.”',
        bad: 'You changed the brief every single day and now you complain.',
        good: 'Anthony, thank you for an honest review. I was late, and I’m sorry. I now plan a spare day into every order and show a sketch before the work begins.',
        better: 'the mistake is admitted and learnt from, which readers respect.',
      },
      {
        moment: 'Review: “Didn’t like it, waste of money.”',
        bad: 'Strange, everybody else likes it.',
        good: 'I’m sorry the result didn’t please you, and thank you for saying so openly. I’d like to offer you a new version or a refund, whichever you prefer.',
        better: 'instead of arguing about taste, it calmly names a way out.',
      },
    ],
    desk: ['Draft the answer as a quick reply: harsh words and excuses will be noted.'],
  },
};
