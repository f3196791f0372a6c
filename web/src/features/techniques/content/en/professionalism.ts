import type { Part } from '../technique';

export const professionalism: Part<'professionalism'> = {
  'business-style': {
    gist: 'Speak as an equal, politely and without being too chummy.',
    why: [
      'A chummy tone feels friendly only to the one who writes. A client trusts you with money and expects the work to be taken seriously.',
      'Business style doesn’t stand in the way of warmth: it shows that you can be relied on.',
    ],
    steps: [
      'Stay on polite terms until the client suggests otherwise.',
      'Do without slang and baby talk.',
      'Capitals and rows of exclamation marks read as shouting: write calmly.',
      'One smiley is warm, a row of them distracts.',
      'Read it over as if the client’s boss were going to see it.',
    ],
    examples: [
      {
        moment: 'Dennis has sent a layout to check.',
        bad: 'heyyy gonna peek at ur layout n ping u :)))',
        good: 'Hello Dennis, I have the layout, thank you. By 4 pm you’ll have my remarks as a list.',
        better: 'the same promise, now with a name, a time and a result.',
      },
      {
        moment: 'Without the copy, work is at a standstill.',
        bad: 'SEND THE COPY ASAP!!! EVERYTHING IS STUCK!!!',
        good: 'Dennis, to be ready by Friday I need the copy by tomorrow evening. Could you send it by then?',
        better: 'the reason and the date make it urgent; there’s no need to shout.',
      },
    ],
    desk: [
      'Slang, rows of smileys and shouting in capitals are underlined while you write. What can be mended for you is mended with one press.',
    ],
  },
  calm: {
    gist: 'Be someone to lean on when the client is nervous.',
    why: [
      'Behind sharp words there’s usually worry: about a deadline, about money, about a promise made to someone else. Arguing over who is right only feeds it.',
      'Keep two thoughts in mind: the client is nearly always right, and deserves first-class service. Take their place, offer something that suits them, and the quarrel ends long before it gets to arbitration.',
    ],
    steps: [
      'Take a breath: a minute’s pause can save an order.',
      'Acknowledge how it feels.',
      'Own your part of it, without a “but”.',
      'Propose something that would suit them, with a date.',
      'If nothing does, there’s a dignified way out: a refund.',
    ],
    examples: [
      {
        moment: 'Client: “This isn’t what I asked for at all. We’ve lost a week.”',
        bad: 'I did exactly what the brief said, read it again.',
        good: 'I understand how annoying it is to lose a week, and I’m sorry. I didn’t check the style with you at the start. By tomorrow evening you’ll have two new sketches; we’ll choose one together, and I’ll work from that alone.',
        better: 'first the person, then the solution. Nobody had to be proved right.',
      },
      {
        moment: 'Client: “If it isn’t here today, I’ll open a dispute.”',
        bad: 'Go ahead, I don’t care.',
        good: 'I can see how much this deadline matters to you, and I’m sorry for the worry. You’ll have the finished part today by 8 pm, ready to use, and the rest by lunchtime tomorrow. Would that suit you?',
        better: 'it hears the fear of being left with nothing, and answers that.',
      },
    ],
    desk: [
      'When a client is upset, Rapport says so beside your reply and reminds you of the order: acknowledge, own, propose.',
      'Harsh words and excuses in your draft are underlined, and a heated reply to an upset client is held back once for a second look.',
    ],
  },
  refund: {
    gist: 'If the work just doesn’t suit, give the money back and part in peace.',
    why: [
      'Sometimes a client stays unhappy and corrections don’t help. A long dispute costs you nerves and marks your rating; a refund saves both.',
      'Giving way in one order isn’t defeat: a battle is lost, not the war.',
    ],
    steps: [
      'Offer the refund yourself, while the talk is still calm.',
      'Be exact: all of it or a part, and for what.',
      'Don’t list your labours, and don’t fight for the last word.',
      'Say thank you, and wish them luck.',
    ],
    examples: [
      {
        moment: 'The third round of corrections, and Simon is still unhappy.',
        bad: 'Since nothing’s ever good enough for you, take your money back.',
        good: 'Simon, I can see my style isn’t right for you, and I’m sorry about that. I’d like to refund you the full amount; please keep the sketches. Thank you for your patience.',
        better: 'the same meaning without the grudge: easy to accept, and nothing to complain about.',
      },
      {
        moment: 'Half of the work has been accepted.',
        bad: 'I did half of it, so there’ll be no refund.',
        good: 'You’ve accepted the first two chapters, so here is what I suggest: you keep those, and I’ll refund the rest today. If that seems unfair, tell me and we’ll find another way.',
        better: 'it’s clear what is paid back and why, and the door stays open.',
      },
    ],
    desk: [
      'When a client threatens a review or a dispute, Rapport reminds you of this way out, too.',
      'Offering a refund adds points to both scores: it’s a strong move, not a weakness.',
    ],
  },
  'one-message': {
    gist: 'Put all that matters into one full message.',
    why: [
      'Every message rings the client’s phone. Five scraps in a row interrupt five times and annoy, and the sense is left for the client to piece together.',
      'A full reply that goes to the heart of the question is read once, in peace.',
    ],
    steps: [
      'List the client’s questions: none should stay unanswered.',
      'The point first, then the details, then the next step.',
      'Numbers and dates instead of “soon” and “about”.',
      'Read it over, and send it once.',
    ],
    examples: [
      {
        moment: 'Irene has sent a text to translate.',
        bad: 'hi\nso i looked at your text\nand it’s mostly fine\nbut i need to know\nhow many pages',
        good: 'Hello Irene, I’ve read your text, thank you: it’s well within what I translate. To name a date I need two things: how many pages are there in all, and by what day do you need it?',
        better: 'one notification instead of five, and Irene sees at once what you need from her.',
      },
      {
        moment: 'Client: “How much is it, is layout included, and when can you start?”',
        bad: 'Layout is included.',
        good: 'Layout is included; together with the design it’s £240. I’d start on Monday and show you the first screen on Wednesday. If that suits you, please place the order, and those dates are yours.',
        better: 'three questions, three answers and a next step; nothing left to ask.',
      },
    ],
    desk: [
      'Thoughts in crumbs, vague promises and unanswered questions are noted while you write.',
      'If your settings give you time to take a message back, what you add in those seconds joins it: one message leaves.',
    ],
  },
  progress: {
    gist: 'Show what is done and what comes next, before anyone has to ask.',
    figure: { value: '2 days', says: 'If an order takes longer, keep the client posted: show your progress.' },
    why: [
      'When you’re silent, worry does the talking. A short message about what is ready and what is planned will do, and the client feels in control.',
    ],
    steps: [
      'Agree on the days when you’ll show progress.',
      'Write two lines: done, and next.',
      'Show something: a sketch, a page, a bit of the recording.',
      'Name the date of the next step.',
      'Something is late? Say it now, not on the day it’s due.',
    ],
    examples: [
      {
        moment: 'The third day of work on Marina’s site.',
        bad: 'Working on it.',
        good: 'Good afternoon, Marina. Done: the home page and the services page, screenshots attached. Next: the basket, which I’ll show you on Thursday evening.',
        better: 'Marina sees what’s done, and knows when to look again.',
      },
      {
        moment: 'Client: “How much longer?”',
        bad: 'Soon, don’t worry.',
        good: 'Thank you for asking. 12 of the 20 chapters are done; here’s an excerpt. The other eight will be recorded by Saturday, and I see no delays.',
        better: '“soon” doesn’t reassure; a number and a day do.',
      },
    ],
    desk: [
      'A message that says what is done and what comes next adds points to both scores.',
      'Vague promises are noted, with a hint to name a day or an hour.',
    ],
  },
  options: {
    gist: 'Answer a wish beyond the order with a price and a date, not with a no.',
    why: [
      'A wish beyond what your service describes is a good sign: you’re trusted, and the client would go further. Every wish can come true if it has a price.',
      'An option can be offered in the middle of an order, too. Both of you gain: the client gets what is needed, and you earn more.',
    ],
    steps: [
      'Say thank you for the trust.',
      'Say that it can be done, and only then what it costs.',
      'Name what it includes, the price, and the time it takes.',
      'Leave the choice: with the option, or as agreed.',
    ],
    examples: [
      {
        moment: 'Client: “Could you do a banner for our page in the same style?”',
        bad: 'That’s not part of the order.',
        good: 'Thank you for your trust; I’m glad you like the style. I can gladly do the banner as a paid extra: £30 and one more day. Shall I add it, or do we stay with the logo for now?',
        better: 'a refusal has become an offer that’s easy to accept.',
      },
      {
        moment: 'Client: “Do the French version while you’re at it, it’s not much.”',
        bad: 'Oh well, I’ll throw it in.',
        good: 'Thank you for your trust. I can do the French version as an additional option: translation and layout, £50 and two days. The English one stays on schedule.',
        better: '“throwing it in” would have cost two unpaid days; an option is fair to both.',
      },
    ],
    desk: [
      'Rapport notices a wish beyond the order in the client’s message and reminds you of it beside your reply; if the reply names no option, a note suggests one.',
    ],
  },
};
