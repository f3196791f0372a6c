import { enPlural } from '../plural';
import type { rating as ru } from '../ru/rating';

const days = (count: number) => `${count} ${enPlural(count, 'day', 'days')}`;
const points = (count: number) => `${count} ${enPlural(count, 'point', 'points')}`;
const answers = (count: number) => `${count} ${enPlural(count, 'answer', 'answers')}`;

export const rating: typeof ru = {
  title: 'Responsibility rating',
  lead: 'How far new buyers can rely on you. Only you see the number; buyers see the reply badge.',
  formula: 'How it’s counted',
  failed: 'The rating didn’t load',
  outOf: 'of 100',
  means: {
    new: 'Everybody starts here. Answers to new buyers and orders move it from now on.',
    high: 'New buyers get their answer in time, and orders are on schedule.',
    middle: 'Some new buyers or orders waited longer than they should.',
    low: 'A lot waited too long. Below is what it was, and how to mend it.',
  },
  sum: (base, up, down) => `Start ${base}, added ${up}, taken ${down}.`,
  whatIf: (number) => `Without the marked event it would be ${number}.`,
  upcoming: {
    title: 'What’s about to move it',
    lead: 'The most urgent first.',
    none: 'Nothing is pressing: new buyers are answered, orders are on schedule.',
    kinds: {
      in_time: 'An answer to a new buyer',
      missed: 'A new buyer is waiting',
      overdue: 'A delivery is due soon',
      failed: 'An order is about to close by your fault',
    },
    left: (time) => `${time} left`,
    until: (when) => `until ${when}`,
    ifNot: (number) => `If nothing is done, it becomes ${number}.`,
    ifAnswered: (number) => `If you answer, it becomes ${number}.`,
    answer: (name) => `Answer ${name}`,
    open: (name) => `Open the order: ${name}`,
  },
  events: {
    title: 'What it’s made of',
    lead: 'The shares add up to the rating exactly, to a hundredth of a point.',
    none: 'Nothing has happened yet.',
    start: 'Where everybody starts',
    kinds: {
      in_time: 'A new buyer answered in time',
      missed: 'A new buyer waited a day',
      overdue: 'Work not delivered in time',
      failed: 'An order failed by your fault',
    },
    expires: (when, number) => `Expires ${when}; the rating is ${number} then`,
    pardons: {
      refund_agreed: 'Doesn’t count: the buyer agreed to a refund',
      spam: 'Doesn’t count: it was spam',
      blocked: 'Doesn’t count: the writer is blocked',
    },
    oldRules: (version) => `by rules ${version}`,
    conversation: (name) => `Conversation: ${name}`,
    without: 'Without it?',
    withoutFor: (what) => `What the rating would be without: ${what}`,
    more: 'Show all',
    leftOff: (count) => `And ${answers(count)} more to new buyers in time`,
  },
  restore: {
    title: 'How to restore it',
    none: 'The rating isn’t below where everybody starts. Answer new buyers within a day, and it grows.',
    answers: (count) => `To get back to the start: ${answers(count)} to new buyers in time.`,
    time: (when, number) => `By itself: on ${when} it becomes ${number}.`,
    tips: [
      'Even a short answer within the first day counts. An automatic one doesn’t.',
      'Mark days off and vacations ahead: the 24 hours stand still on them.',
      'Running late? Propose an extension before the time is up: if the buyer agrees, nothing is overdue.',
      'If it doesn’t work out, propose a refund: if the buyer agrees, it’s nobody’s fault.',
    ],
    availability: 'Working hours',
  },
  rules: {
    title: 'The rules',
    inForce: (version, when) => `Rules ${version}, in force since ${when}.`,
    earlier: (versions) =>
      `Events from before are weighed by the rules of their time (${versions}). New rules don’t revise them; where everybody starts follows the present ones.`,
    version: (version, failed, overdue, count) =>
      `${version}: failed order ${points(failed)}, overdue ${points(overdue)}, for ${days(count)}`,
  },
  page: {
    lead: 'Only the seller sees it. Buyers see the badge: how soon one usually replies here.',
    failed: 'The rules didn’t load',
    formulaTitle: 'The formula',
    formula: (inTime, all) => `100 × (in time + ${inTime}) / (all answers + ${all}) − points for orders, at least 0`,
    start: (number, inTime, missed) =>
      `Everybody starts at ${number}, as if there had been ${answers(inTime)} in time and ${missed} missed. So one early mishap doesn’t ruin the rating, nor does one success fill it.`,
    countsTitle: 'What counts',
    counts: (failed, overdue) => [
      'The first answer to a new buyer within 24 hours. A late one stays late.',
      `An order that failed by the seller’s fault: minus ${points(failed)}.`,
      `Work not delivered in time: minus ${points(overdue)}.`,
    ],
    missed: (count) => `A missed new buyer weighs as much as ${answers(count)}.`,
    forgiven: (count) => `After ${days(count)} any event is forgotten.`,
    notTitle: 'What doesn’t count',
    not: [
      'Days that the seller declared off beforehand: the 24 hours stand still on them.',
      'A refund that both agreed on, and that such an order was overdue.',
      'A delay, if the extension was agreed before the time was up.',
      'Spam, blocked writers and automatic answers.',
      'Buyers whom the seller has answered before: they have reply clocks, but no rating.',
    ],
    exactTitle: 'The share of each event',
    exact:
      'The rating is counted in whole hundredths of a point. The share of an answer is what it differs from the common start, divided by the number of answers. What rounding leaves goes to the events that lost most by it, so start and shares add up to the rating exactly.',
    versions: (version, when) =>
      `Rules ${version} are in force, since ${when}. An event is weighed by the rules of its time for ever.`,
    mine: 'My rating',
  },
};
