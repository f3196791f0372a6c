import { enPlural } from '../plural';
import type { orderForms as ru } from '../ru/orderForms';

const days = (count: number) => `${count}\u00a0${enPlural(count, 'day', 'days')}`;

export const orderForms: typeof ru = {
  offer: {
    act: 'Offer options',
    lead: (name) => `${name} sees the price and the new deadline, and answers with one button.`,
    share: (accepted, answered) => `Of your offers, ${accepted} of ${answered} accepted in 90\u00a0days.`,
    catalogue: 'From the catalogue',
    otherCurrency: (theirs, own) =>
      `The catalogue is in ${theirs} now, the order in ${own}: offer something of your own, in the order’s currency.`,
    moreDays: (count) => `+${days(count)}`,
    noDays: 'same deadline',
    moreRevisions: (count) => `+${count}\u00a0${enPlural(count, 'revision', 'revisions')}`,
    addOwn: 'Add your own',
    own: (number) => `Your own option ${number}`,
    title: 'What it includes',
    titlePlaceholder: 'A portrait of the hero for the endpaper',
    amount: (currency) => `Price, ${currency}`,
    days: 'Days',
    remove: (number) => `Remove your own option ${number}`,
    priceAfter: (sum) => `The order becomes ${sum}.`,
    dueAfter: (date) => `Due: ${date}.`,
    goesOn: 'Work goes on.',
    text: 'A few words',
    submit: 'Offer',
    nothing: 'Choose an option or add your own',
    tooMany: (most) => `At most ${most} lines`,
    bounds: { amount: 'Write a sum, such as 5', days: 'From 0 to 90' },
  },
  refund: {
    act: 'Propose a refund',
    lead: (name) => `If agreed, the order closes and the money is split like this. It’s up to ${name}.`,
    theirs: (name, sum) => `${name} proposes that ${sum} goes back.`,
    amount: (currency) => `To go back, ${currency}`,
    slider: 'Share that goes back, per cent',
    chips: 'Share that goes back',
    all: 'All',
    back: (name) => `Back to ${name}`,
    rest: (name) => `Stays with ${name}`,
    text: 'What you say',
    submit: (sum) => `Propose ${sum} back`,
    submitBlank: 'Propose a refund',
    bounds: (most) => `More than nothing, at most ${most}`,
  },
  dispute: {
    next: {
      title: 'What happens next',
      answer: (name) => `${name} has 48 hours to answer.`,
      read: 'A moderator reads the conversation, the files and the whole order.',
      final: 'The moderator’s decision is final: the money goes to the seller, to the buyer, or in parts to both.',
      agree: 'You can still agree between yourselves until it’s decided.',
    },
    quicker: 'Proposing a refund is often quicker: most answers come the same day.',
    refundInstead: 'Propose a refund',
    reason: 'What happened',
    choose: 'Choose a reason',
    text: 'Tell how it went',
    placeholder: 'What was agreed, what came of it, what you’ve tried already',
    wish: (currency) => `What should go back to the buyer, ${currency}`,
    wishHint: 'If you know what would be fair. The moderator decides.',
    submit: 'Open the dispute',
    about: 'What it’s about',
    reply: 'How you see it',
    replyLead: 'You answer once; the other side and the moderator read it. Then the moderator decides.',
    replySubmit: 'Answer in the dispute',
    withdrawLead:
      'The dispute closes and the order goes on where it was. The deadline moves by the time the dispute took.',
    withdrawSubmit: 'Withdraw the dispute',
    rateLead: 'It doesn’t change the decision, but it tells us how fairly disputes are decided.',
    rate: 'Was the decision fair?',
    fair: 'Yes, it was fair',
    unfair: 'No, it wasn’t',
    rateSubmit: 'Rate it',
    rateBlank: 'Choose an answer',
  },
  ideas: {
    title: 'Ideas for this order',
    lead: 'Only you see them. Offer them with a report or with the delivery.',
    field: 'New idea',
    placeholder: 'A bookmark to go with the cover, as a gift',
    add: 'Add',
    edit: (text) => `Edit: ${text}`,
    editField: 'Idea',
    save: 'Save',
    remove: (text) => `Remove: ${text}`,
    offered: (text) => `Offered already: ${text}`,
    failed: 'Your ideas weren’t saved',
    full: 'There’s room for 20 ideas',
    unoffered: (count) => `${enPlural(count, 'An idea', 'Ideas')} you haven’t offered yet`,
    addToText: 'Add to the text',
    addToTextOf: (text) => `Add to the text: ${text}`,
    added: 'In the text',
  },
  hints: {
    wish: (name) => `${name} seems to ask for more than was ordered. You could say thanks and offer options.`,
    upset: (name, all, half) =>
      `${name} is still upset after two answers. A refund is a dignified way out: ${all} in full, ${half} for half.`,
    later: 'Not now',
  },
  prefilled: {
    upgrade: (name, instead) => `Package “${name}” instead of “${instead}”`,
    offer: (name) =>
      `${name}, thank you for the idea. I’d love to add it to the order: below you see what it includes, what it costs and what it does to the deadline. What do you think?`,
    idea: (text) => `I have an idea: ${text}`,
    refund: {
      seller: {
        work: (name) =>
          `${name}, I’m very sorry this isn’t going the way you hoped. I’d like to close the order with a refund: that’s only fair. If something else would suit you better, tell me and we’ll talk about it.`,
        late: (name) =>
          `${name}, I’m sorry the deadline has passed and the work isn’t with you. Your time matters, so I’d like to propose a refund. If you’d rather wait for the work, tell me and I’ll name an exact day.`,
        delivered: (name) =>
          `${name}, thank you for being open about the work. I’m sorry it didn’t suit you. I’d like to propose a refund, so that you don’t lose by it. If you’d rather have changes, I’ll gladly go on.`,
        dispute: (name) =>
          `${name}, let’s settle this between us. I’m sorry it came to a dispute. I’d like to propose a refund that seems fair to both of us.`,
        counter: (name) =>
          `${name}, thank you for the proposal. Part of the work is done and stays with you, so I’d like to propose another sum. It seems fair to both of us. What do you think?`,
      },
      buyer: {
        work: (name) =>
          `${name}, thank you for your work and time. Things have changed, and I’d better close the order. I’d like to propose a refund on these terms. Would that be all right with you?`,
        late: (name) =>
          `${name}, the deadline has passed, and I needed the work by then. I’d like to close the order with a refund and part on good terms.`,
        delivered: (name) =>
          `${name}, thank you for the work. Unfortunately it isn’t quite what we agreed on. I’d like to propose a refund on these terms. Would that be all right with you?`,
        dispute: (name) =>
          `${name}, let’s settle this between us, without waiting for a moderator. I’d like to propose a refund that seems fair to both of us.`,
        counter: (name) =>
          `${name}, thank you for the proposal. A slightly different sum seems fair to me. If you see it otherwise, tell me and we’ll talk about it.`,
      },
    },
  },
};
