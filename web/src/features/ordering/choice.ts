import type { Money, Order, Service } from '../../api/types';

/** What is ordered of a service, by places in its lists. Pure: the page keeps it in its address. */
export interface Choice {
  package: number;
  /** In the order of the list. */
  options: readonly number[];
}

type Offer = Pick<Service, 'packages' | 'options'>;

/** Reads `?package=1&options=0,2`; what the service does not have is left out. */
export function readChoice(params: URLSearchParams, { packages, options }: Offer): Choice {
  const chosen = wholeNumber(params.get('package') ?? '');
  const wanted = (params.get('options') ?? '').split(',').map(wholeNumber);
  return {
    package: chosen !== null && chosen < packages.length ? chosen : 0,
    options: options.flatMap((_, place) => (wanted.includes(place) ? [place] : [])),
  };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}

export function choiceParams(choice: Choice): URLSearchParams {
  const params = new URLSearchParams({ package: String(choice.package) });
  if (choice.options.length > 0) params.set('options', choice.options.join(','));
  return params;
}

export function withOption(choice: Choice, place: number, chosen: boolean): Choice {
  const others = choice.options.filter((one) => one !== place);
  return { ...choice, options: chosen ? [...others, place].sort((a, b) => a - b) : others };
}

export interface Total {
  price: Money;
  days: number;
  revisions: number;
}

/** What it comes to; null where the service has no such package. */
export function totalOf({ packages, options }: Offer, choice: Choice): Total | null {
  const chosen = packages[choice.package];
  if (chosen === undefined) return null;
  const more = choice.options.flatMap((place) => options[place] ?? []);
  return {
    price: {
      ...chosen.price,
      amount: more.reduce((sum, { price }) => sum + price.amount, chosen.price.amount),
    },
    days: more.reduce((sum, { extraDays }) => sum + extraDays, chosen.deliveryDays),
    revisions: chosen.revisions,
  };
}

/** The same choice of a service that has changed: by names, for the places may be others now. */
export function carriedChoice(before: Offer, after: Offer, choice: Choice): Choice {
  const name = before.packages[choice.package]?.name;
  const titles = choice.options.map((place) => before.options[place]?.title);
  return {
    package: Math.max(
      0,
      after.packages.findIndex((one) => one.name === name),
    ),
    options: after.options.flatMap(({ title }, place) => (titles.includes(title) ? [place] : [])),
  };
}

interface Terms {
  price: Money;
  days: number;
}

/** One thing in which a service is no longer what its reader has read. */
export type Change =
  | { kind: 'packageGone' | 'optionGone'; name: string }
  | { kind: 'package' | 'option'; name: string; was: Terms; now: Terms }
  | { kind: 'revisions'; was: number; now: number }
  | { kind: 'questions' | 'contacts' | 'other' };

/** What has changed of what was chosen, and of what is asked and said around it. */
export function changesOf(before: Service, after: Service, choice: Choice): Change[] {
  const changes = [...packageChanges(before, after, choice), ...optionChanges(before, after, choice)];
  if (differ(before.questions, after.questions)) changes.push({ kind: 'questions' });
  if (differ(before.contactNeeds, after.contactNeeds)) changes.push({ kind: 'contacts' });
  return changes.length === 0 ? [{ kind: 'other' }] : changes;
}

function packageChanges(before: Offer, after: Offer, choice: Choice): Change[] {
  const was = before.packages[choice.package];
  if (was === undefined) return [];
  const now = after.packages.find(({ name }) => name === was.name);
  if (now === undefined) return [{ kind: 'packageGone', name: was.name }];
  const [then, present] = [was, now].map(({ price, deliveryDays }): Terms => ({ price, days: deliveryDays }));
  return [
    ...termChanges('package', was.name, then, present),
    ...(was.revisions === now.revisions
      ? []
      : [{ kind: 'revisions' as const, was: was.revisions, now: now.revisions }]),
  ];
}

function optionChanges(before: Offer, after: Offer, choice: Choice): Change[] {
  return choice.options.flatMap((place): Change[] => {
    const was = before.options[place];
    if (was === undefined) return [];
    const now = after.options.find(({ title }) => title === was.title);
    if (now === undefined) return [{ kind: 'optionGone', name: was.title }];
    const [then, present] = [was, now].map(({ price, extraDays }): Terms => ({ price, days: extraDays }));
    return termChanges('option', was.title, then, present);
  });
}

function termChanges(kind: 'package' | 'option', name: string, was?: Terms, now?: Terms): Change[] {
  return was !== undefined && now !== undefined && differ(was, now) ? [{ kind, name, was, now }] : [];
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/**
 * Whether an order is the one that was just asked for. An answer that was lost may have left an order made of an earlier
 * choice; the server gives that one back, once and for all.
 */
export function isAsAsked(order: Order, total: Total, answers: readonly string[]): boolean {
  return (
    order.price.amount === total.price.amount &&
    !differ(
      order.answers.map(({ answer }) => answer),
      answers,
    )
  );
}
