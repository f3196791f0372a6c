import { enPlural } from '../plural';
import type { standing as ru } from '../ru/standing';

const days = (count: number) => `${count} ${enPlural(count, 'day', 'days')}`;
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

export const standing: typeof ru = {
  title: 'My standing',
  lead: 'What applies now, why, and what you can do about it.',
  failed: 'The page didn’t load',
  line: {
    limited: 'New conversations are closed for now.',
    frozen: 'You can’t write for now: the account is frozen.',
    why: 'Why, and until when',
  },
  levels: {
    good: { title: 'All is well', text: 'Nothing is limited: write as usual.' },
    warned: {
      title: 'There’s a warning',
      text: 'You can write as usual. The strike expires by itself if no other follows.',
    },
    limited: {
      title: 'New conversations are closed for now',
      text: 'Conversations under way work as before. You can’t be the first to write to somebody new for now.',
    },
    frozen: {
      title: 'The account is frozen',
      text: 'You can’t write for now. Conversations stay open for reading; new messages arrive and wait for you.',
    },
  },
  levelsOf: {
    good: { title: 'Nothing limited', text: 'Writes as usual.' },
    warned: { title: 'Warned', text: 'Writes as usual. The strike expires by itself if no other follows.' },
    limited: {
      title: 'New conversations closed',
      text: 'Writes in conversations under way as before, but can’t be the first to write to somebody new.',
    },
    frozen: { title: 'Account frozen', text: 'Reads conversations but can’t write.' },
  },
  until: (when) => `Until ${when}`,
  endless: 'Until a moderator lifts it',
  short: { good: 'nothing limited', warned: 'warned', limited: 'limited', frozen: 'frozen' },
  consequences: {
    warning: () => 'a warning',
    limits: (count) => (count === null ? 'limits' : `limits for ${days(count)}`),
    freeze: (count) => (count === null ? 'a freeze without end' : `a freeze for ${days(count)}`),
  },
  strikes: {
    title: 'Strikes',
    none: 'You have no strikes.',
    noneOf: 'There were no strikes.',
    states: { active: 'counts', expired: 'expired', withdrawn: 'withdrawn' },
    expires: (when) => `Expires ${when}`,
    consequence: (what) => `What it brought: ${what}`,
    consequenceUntil: (what, when) => `What it brought: ${what}, until ${when}`,
    reason: 'The moderator’s words',
    showText: 'Show the text',
    forgotten: 'The text is no longer kept.',
  },
  freezes: {
    title: 'Freezes',
    states: { active: 'in force', ended: 'over', thawed: 'lifted' },
    one: (when) => `Frozen on ${when}`,
    until: (when) => `Until ${when}`,
  },
  appeals: {
    title: 'Appeals',
    states: { open: 'waits for an answer', granted: 'granted', denied: 'denied' },
    plea: 'You wrote',
    pleaOf: 'What was written',
    answer: 'The moderator’s answer',
    against: { ruling: 'A refusal to send', strike: 'A strike', freeze: 'A freeze' },
    ruling: {
      title: 'Appeal against a refusal',
      lead: 'A moderator reads your text with the conversation. If the refusal was a mistake, it’s undone.',
    },
    write: 'Appeal',
    label: 'Why the decision should change',
    hint: 'A moderator reads this together with your text and the conversation around it. Facts help: what you meant, and why the work needs it.',
    send: 'Send the appeal',
    sending: 'Sending',
    cancel: 'Not now',
    blank: 'Say what you disagree with',
    notSent: 'The appeal isn’t sent',
    already: 'You’ve appealed against this decision already.',
    late: 'This decision can’t be appealed any more.',
    sent: 'The appeal is sent. The answer will be here.',
    expired: (count) => `It could be appealed for ${days(count)}.`,
  },
  ladder: {
    title: 'How it works',
    lead: 'Only a moderator gives a strike. A refusal alone is none.',
    techniques: 'How to write so that there are none',
    step: (count) => `${count}${suffixes[ordinals.select(count)] ?? 'th'} strike`,
    expire: (count) => `A strike expires after ${days(count)}, unless it’s withdrawn sooner.`,
    appeal: (count) =>
      `You can appeal within ${days(count)}. If the appeal is granted, the decision is undone with all it brought.`,
  },
};
