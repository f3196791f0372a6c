import type { Part } from '../technique';

export const speed: Part<'speed'> = {
  'first-answer': {
    gist: 'Answer while the client is still choosing, not after the choice is made.',
    figure: {
      value: '30 minutes',
      says: 'Half the time, an answer later than that is a client lost. So says a voice artist with more than 650 orders behind him, who answers within 5 to 10 minutes himself.',
    },
    why: [
      'Speed comes easiest: it takes neither talent nor experience. Answer whatever clients write within the hour, or within a few hours on a busy day.',
      'Sooner is better, and that goes for every message, not only the first.',
    ],
    steps: [
      'Answer at once, even without a solution: say hello, and when you’ll be back with one.',
      'Name an hour instead of “soon”, and be early.',
      'Answer the part you’re sure of, and promise the rest by a date.',
      'Keep quick replies for the usual questions: price, time, revisions.',
    ],
    examples: [
      {
        moment: 'In the morning Nina asks: “How long does a cover take? Could I have it by Friday?”',
        bad: 'In the evening: “Hi, do you still need this?”',
        good: 'Five minutes later: “Good morning, Nina. Yes, Friday works: a cover takes three days. I’ll read your chapter before noon and send my questions about the story.”',
        better: 'an answer, a date and a next step, all while Nina is still choosing.',
      },
      {
        moment: 'Ian sends a long brief that can’t be priced on the spot.',
        bad: 'Need to have a look, will get back to you.',
        good: 'Ian, thank you for such a thorough brief. You’ll have an estimate here by 3 pm. In the meantime, could you tell me whether the copy for the pages is ready?',
        better: 'there’s an hour to rely on, and the question moves the work along.',
      },
    ],
    desk: [
      'The reply clock runs from the buyer’s first message, and your inbox is led by the conversation where waiting costs most.',
      'Beside a first answer there’s a list: a greeting, an answer to each question, the next step. Keep your usual answers as quick replies: name, service and price fill themselves in.',
    ],
  },
  'instant-notice': {
    gist: 'Hear of a message the minute it comes, not by chance in the evening.',
    why: [
      'You can only answer quickly what you know about. The habit of checking every hour fails on the busiest days; a notification comes by itself.',
      'Whoever hears sooner answers sooner, and has more happy clients for it.',
    ],
    steps: [
      'Turn on notifications where you usually work.',
      'Keep your inbox open in a tab all working day.',
      'Busy? Spare a minute for a short reply that says when you’ll be back.',
      'Silence everything that isn’t work, so that the rest stands out.',
    ],
    examples: [
      {
        moment: 'Olga writes while you’re on a shoot.',
        bad: 'Five hours later: “Only just saw this, was busy.”',
        good: 'At once: “Good afternoon, Olga. I’ve seen your question; I’m on a shoot until 2 pm and will answer in full at 2.15.”',
        better: 'it took a minute, and Olga knows she has been heard.',
      },
      {
        moment: 'Corrections arrive late in the evening.',
        bad: 'The next day: “Didn’t see it, my notifications were off.”',
        good: 'The same evening: “Thank you, I have your corrections. I’ll start on them at ten tomorrow, and you’ll have the new version by lunchtime.”',
        better: 'an excuse is no use to the client; a confirmation and a time are.',
      },
    ],
    desk: [
      'Browser notifications are turned on in the settings, under “Messages”: one for each new enquiry.',
      'The number of conversations waiting for you stands in the tab’s title, even while you’re elsewhere.',
    ],
  },
  'days-off': {
    gist: 'Let nobody wait in vain: a client should know of a day off beforehand.',
    why: [
      'It isn’t the day off that hurts but waiting for nothing: someone writes on Saturday, meets silence and leaves. If there are days you don’t work, take your services out of the catalogue for them, so that nobody writes in vain.',
      'Tell those you already work for when you’ll be away, and when you’ll be back.',
    ],
    steps: [
      'Decide which days you’re off, and keep to it.',
      'Pause your services before holidays and long weekends.',
      'The day before, warn everyone whose order is under way, and name the day you’ll be back.',
      'Once back, begin with those who are waiting.',
    ],
    examples: [
      {
        moment: 'Friday evening. Marina’s order is under way.',
        bad: 'On Monday: “It was the weekend, I don’t work then.”',
        good: 'On Friday: “Marina, I’ll be away on Saturday and Sunday. Here are two versions; whichever you prefer will be finished by noon on Monday.”',
        better: 'the weekend is announced before it begins, and Marina has something to think over.',
      },
      {
        moment: 'You’re on holiday, and a new buyer writes.',
        bad: 'On holiday, write after the 20th.',
        good: 'Good afternoon, and thank you for your interest. I’m away until 20 July; on the morning of the 21st I’ll read your brief and name a price and a date. Meanwhile, do send me some examples you like.',
        better: 'not a refusal but a date, and you’ve already begun to get to know each other.',
      },
    ],
    desk: [
      'Under “My services” any service can be paused and put back into the catalogue.',
      'A reply with the date of your return makes a good quick reply.',
    ],
  },
  responsibility: {
    gist: 'Answer every new client within a day, even if you won’t take the job.',
    figure: { value: '24 hours', says: 'A new client who waits longer lowers your responsibility rating.' },
    why: [
      'The responsibility rating tells whether you can be relied on, and silence is what it’s lost to. Short but real answers keep it: a polite no in time beats no word at all.',
    ],
    steps: [
      'Look through everyone who is waiting every day, new clients first.',
      'Not for you? Say no the same day, briefly and with thanks.',
      'Can’t answer in full yet? Say what is clear, and when the rest will follow.',
      'Don’t put awkward enquiries off: they’re the ones that reach the 24 hours.',
    ],
    examples: [
      {
        moment: 'Paul wants technical drawings, which you don’t do.',
        bad: 'Not my thing.',
        good: 'Hello Paul, and thank you for asking me. I don’t do technical drawings and wouldn’t want to let you down, so I won’t take this on. Good luck with the project.',
        better: 'Paul is free to look further, your rating is safe, and you’ll be remembered kindly.',
      },
      {
        moment: 'Helen has sent a contract to translate, and there’s no time to read it today.',
        bad: 'Busy right now.',
        good: 'Good afternoon, Helen. Contracts are what I translate, so I’ll gladly take yours. I’ll read it this evening, and you’ll have a price and a date before noon tomorrow.',
        better: 'a real answer on the first day, and an hour for the rest.',
      },
    ],
    desk: [
      'A clock beside each new client shows how much is left of the 24 hours.',
      'The list “Waiting for you” holds everyone you haven’t answered.',
    ],
  },
};
