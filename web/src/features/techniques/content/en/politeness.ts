import type { Part } from '../technique';

export const politeness: Part<'politeness'> = {
  warmth: {
    gist: 'Look after the person instead of merely delivering the work.',
    figure: {
      value: 'Several times',
      says: 'Of two equally good freelancers, the one who communicates well earns that much more, and sometimes ten times as much: so say a marketplace’s figures.',
    },
    why: [
      'Old traders’ wisdom has it that who can’t smile shouldn’t keep a shop. Freelancing is no different: goodwill and respect show in every message, and clients choose by them.',
      'People come back to someone they feel at ease with, and pay more gladly: they’ve found “their” freelancer.',
    ],
    steps: [
      'Say hello, and use the name.',
      'Give thanks for what has been done already: for writing, for choosing you, for the details.',
      'Answer in full; to the client this matters.',
      'End with the next step: what happens now, and when.',
    ],
    examples: [
      {
        moment: 'Boris asks: “Does the price include a frame?”',
        bad: 'Yes.',
        good: 'Good afternoon, Boris. Yes, the frame is included; thank you for asking. What colour is the wall the portrait will hang on? I’ll choose a frame to go with it.',
        better: 'the same yes, with a name, thanks, and a thought for how it will look.',
      },
      {
        moment: 'The order isn’t placed yet.',
        bad: 'Place the order, then I’ll start.',
        good: 'Thank you for choosing me. As soon as you place the order I’ll get to work, and you’ll see the first sketch on Wednesday.',
        better: 'the condition hasn’t changed, but now it’s an invitation.',
      },
    ],
    desk: [
      'If a reply has come out dry, a note says so while you write.',
      'The politeness score shows what raised it: a greeting, thanks, kind words.',
    ],
  },
  interest: {
    gist: 'Show that the client’s result matters to you, and not just the fee.',
    why: [
      'Interest is wanted all the way through an order, not only on the first day. Suggest how to make things better, and the client sees someone who thinks about the work.',
      'The idea may well be turned down. No harm done: having offered it still speaks for you.',
    ],
    steps: [
      'Ask what the work is for, and who will see it.',
      'Come back to the answers as you go along.',
      'At least once, offer something nobody asked for.',
      'Say what it would bring, and leave the choice to the client.',
      'Turned down? Carry on in the same good spirits.',
    ],
    examples: [
      {
        moment: 'Olga orders a logo for a café.',
        bad: 'Send me the name and I’ll make a logo.',
        good: 'Olga, could you tell me a little about your café? Who comes in, and where will they see the logo first: over the door or on a cup? That decides how simple it should be.',
        better: 'one question about the café, and Olga sees you’re thinking of her guests.',
      },
      {
        moment: 'The video is voiced exactly to the script.',
        bad: 'Done, please accept.',
        good: 'The recording is ready, and thank you for a clear script. I noticed the last line runs longer than the shot. I could record it two seconds shorter, which takes ten minutes. If you like it as it is, we’ll leave it.',
        better: 'the idea has a benefit and a cost in minutes, and the client decides.',
      },
    ],
    desk: [
      'The coach notices ideas and questions about the client’s work, and they add points to both scores.',
      'Your note on the other person, which only you see, is a good place for what matters to them.',
    ],
  },
  'bad-news': {
    gist: 'Share the joy of good news, and stay steady with bad.',
    why: [
      'Bright and steady people are good to work with. Nobody enjoys someone who is always complaining.',
      'Let good news sound like good news: shared joy brings people closer. Bad news asks for restraint. It stays bad, but its form decides what is thought of you.',
    ],
    steps: [
      'Say good things plainly: what worked out, and what it brings.',
      'Say bad things as soon as you know, in one sentence, without a preface.',
      'Then say sorry, without excuses.',
      'End with the next step: what you’ll do, and by what hour.',
    ],
    examples: [
      {
        moment: 'The illustration won’t be ready by Wednesday.',
        bad: 'I won’t make it, I’m swamped and my computer crashed as well. Not my day.',
        good: 'Boris, the illustration won’t be ready by Wednesday, and I’m sorry. You’ll have it by noon on Thursday, and I’ll send you a sketch this evening.',
        better: 'a fact, regret and a new date. The complaints are gone; the trust stays.',
      },
      {
        moment: 'The site is up at last.',
        bad: 'Well, seems to work now.',
        good: 'Good news: the site is up, and on a phone it loads in a second. I’m really glad we got there. Please have a look; what do you think of the home page?',
        better: 'the client shares your joy, instead of wondering how long it will last.',
      },
    ],
    desk: ['If bad news comes without regret or a next step, a note reminds you of the order: fact, regret, step.'],
  },
};
