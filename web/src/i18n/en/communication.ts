import { enPlural } from '../plural';
import type { communication as ru } from '../ru/communication';

const weeksOf = (count: number) => `${count} ${enPlural(count, 'week', 'weeks')}`;

export const communication: typeof ru = {
  title: 'My communication',
  lead: 'Speed, politeness and professionalism of your replies to buyers. Only you can see this.',
  rating: 'Responsibility rating',
  failed: 'The scores didn’t load',
  period: 'Over how many weeks',
  weeks: weeksOf,
  parts: {
    speed: 'Speed',
    politeness: 'Politeness',
    professionalism: 'Professionalism',
  },
  together: 'Together',
  outOf: 'of 300',
  none: 'too few replies',
  up: (by) => `up by ${by}`,
  down: (by) => `down by ${by}`,
  same: 'no change',
  compared: (weeks) => `Over the last ${weeksOf(weeks)}, against the ${weeks} before.`,
  notCompared: (weeks) => `Over the last ${weeksOf(weeks)}. There were too few replies before to compare with.`,
  needed: (enough, replies, messages) =>
    `A sum takes at least ${enough} ${enPlural(enough, 'reply', 'replies')} to enquiries and as many messages. So far there are ${replies} and ${messages}.`,
  worst: (cause, by, part) => `What costs most: “${cause}”, ${by} ${part}.`,
  worstFor: { speed: 'for speed', politeness: 'for politeness', professionalism: 'for professionalism' },
  empty: {
    seller: 'No scores yet',
    sellerText: (enough) =>
      `They appear once you’ve replied to buyers at least ${enough} ${enPlural(enough, 'time', 'times')}. The first are there some seconds after a reply.`,
    toDesk: 'Open the inbox',
    buyer: 'This page shows how a seller replies',
    buyerText: 'You offer no services, so there are no scores. What you write as a buyer is never scored.',
    toServices: 'My services',
  },
  chart: {
    title: 'Week by week',
    result: (first, last) =>
      first === last
        ? `The sum is the same in the first and the last week with scores: ${last}.`
        : `The sum went ${last > first ? 'up' : 'down'}: ${first} in the first week with scores, ${last} in the last.`,
    single: (sum) => `One week has scores so far: ${sum} of 300.`,
    tooFew: (enough) => `No week has scores yet: a week takes ${enough} ${enPlural(enough, 'reply', 'replies')}.`,
    bars: (part, values) => `${part} by week: ${values}`,
    gap: 'too few replies',
    current: 'under way',
    table: 'Show as a table',
    week: 'Week from',
    sum: 'Sum',
    replies: 'Replies',
    messages: 'Messages',
    legend: 'A pale bar: the week is still under way. A dotted line: too few replies.',
  },
  causes: {
    moved: 'What moved the scores',
    movedLead: 'By how many points each cause moved the mean score up or down.',
    made: 'How they came about',
    madeLead: 'How many points each cause gives the mean score, or takes from it.',
    none: 'Nothing stands out: all replies are even.',
    start: (politeness, professionalism) =>
      `Any reply starts with ${politeness} points of politeness and ${professionalism} of professionalism; a fast one gets all 100 for speed.`,
    now: (by) => `now ${by}`,
    in: (count) => `in ${count} ${enPlural(count, 'message', 'messages')}`,
    gone: 'no longer seen',
    show: 'Messages',
    showFor: (cause) => `Messages: ${cause}`,
    more: 'Show all causes',
    speed: {
      half_hour: 'Replies in 10\u2060–\u206030 minutes',
      hour: 'Replies in 30\u2060–\u206060 minutes',
      four_hours: 'Replies in 1\u2060–\u20604 hours',
      day: 'Replies in 4\u2060–\u206024 hours',
      too_late: 'Replies after a day',
    },
  },
  reasons: {
    failed: 'The messages didn’t load',
    none: 'There are no such messages in these weeks.',
    file: 'A file without text',
    after: (delay) => `after ${delay}`,
    more: 'Show more',
  },
  side: {
    title: 'Your replies here',
    link: 'My communication',
  },
};
