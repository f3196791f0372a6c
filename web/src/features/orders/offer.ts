import type { OfferedLine, Order, Proposal, Service } from '../../api/types';

/** What a seller can add to an order, and how his lines are kept while he writes. Pure. */

/** So many lines an offer has at most. */
export const MOST_LINES = 10;

/** Something of the catalogue that can be offered, under the name it is picked by. */
export interface Offerable {
  key: string;
  line: OfferedLine;
}

type Offer = Pick<Service, 'packages' | 'options'>;
type Named = Pick<Order, 'lines' | 'proposals' | 'packageName' | 'price'>;

/** The words for what a larger package is called as a line, in the reader's language. */
export type UpgradeTitle = (name: string) => string;

/** Whether a catalogue's sums are sums of the order: since it was placed, its seller may have gone over to another currency. */
export function isOfCurrency({ price }: Pick<Order, 'price'>, { packages, options }: Offer): boolean {
  return [...packages, ...options].every((one) => one.price.currency === price.currency);
}

/**
 * The options that are not in the order yet, and what a larger package is more than the order's. Nothing of a catalogue
 * of another currency: its numbers would be taken for the order's.
 */
export function offerable(order: Named, service: Offer, upgradeTitle: UpgradeTitle): Offerable[] {
  if (!isOfCurrency(order, service)) return [];
  const known = new Set([
    ...order.lines.flatMap(({ title, removedAt }) => (removedAt === null ? [title] : [])),
    ...order.proposals.flatMap(({ state, lines }) =>
      state === 'open' || state === 'paying' ? lines.map(({ title }) => title) : [],
    ),
  ]);
  const options = service.options
    .filter(({ title }) => !known.has(title))
    .map(({ title, price, extraDays }): Offerable => {
      const line = { kind: 'option', title, amount: price.amount, extraDays, extraRevisions: 0 } as const;
      return { key: `option ${title}`, line };
    });
  return [...options, ...upgrades(order, service, upgradeTitle)];
}

/** The difference to each larger package. An order that was upgraded already is as large as both together. */
function upgrades({ lines, packageName }: Named, { packages }: Offer, upgradeTitle: UpgradeTitle): Offerable[] {
  const ordered = lines.filter(
    ({ kind, removedAt }) => removedAt === null && (kind === 'package' || kind === 'upgrade'),
  );
  const has = (of: (line: Order['lines'][number]) => number) => ordered.reduce((sum, line) => sum + of(line), 0);
  const [paid, days, revisions] = [
    has(({ price }) => price.amount),
    has(({ extraDays }) => extraDays),
    has((line) => line.extraRevisions),
  ];
  return packages.flatMap((one): Offerable[] => {
    if (one.name === packageName || one.price.amount <= paid) return [];
    return [
      {
        key: `upgrade ${one.name}`,
        line: {
          kind: 'upgrade',
          title: upgradeTitle(one.name),
          amount: one.price.amount - paid,
          extraDays: Math.min(90, Math.max(0, one.deliveryDays - days)),
          extraRevisions: Math.min(20, Math.max(0, one.revisions - revisions)),
        },
      },
    ];
  });
}

/** Two packages cannot both be the larger one: what is picked last takes the place of the other. */
export function withPicked(picked: readonly string[], key: string, chosen: boolean): string[] {
  const isUpgrade = (one: string) => one.startsWith('upgrade ');
  const others = picked.filter((one) => one !== key && !(chosen && isUpgrade(key) && isUpgrade(one)));
  return chosen ? [...others, key] : others;
}

/** The lines as the proposal that they would be. */
export function asProposal(lines: OfferedLine[], now: string): Proposal {
  return {
    id: '',
    kind: 'options',
    by: 'seller',
    state: 'open',
    text: '',
    lines,
    lineId: null,
    days: null,
    amount: null,
    proposedAt: now,
    expiresAt: now,
    answeredAt: null,
    counters: null,
  };
}

/** The fields of a line of one's own; named as the server names them in what it finds wrong. */
export type LineField = `lines[${number}].${'title' | 'amount' | 'extraDays'}`;

export const lineField = (row: number, part: 'title' | 'amount' | 'extraDays') => `lines[${row}].${part}` as const;

/** All rows that a form may come to have; how many it has, is kept beside them. */
export function emptyRows(): Record<LineField, string> {
  const fields: Record<LineField, string> = {};
  for (let row = 0; row < MOST_LINES; row++) {
    fields[lineField(row, 'title')] = '';
    fields[lineField(row, 'amount')] = '';
    fields[lineField(row, 'extraDays')] = '0';
  }
  return fields;
}

/** Of so many answered, at least so many make a share worth telling. */
const ENOUGH_ANSWERED = 3;

export function isTelling(answeredOffers: number): boolean {
  return answeredOffers >= ENOUGH_ANSWERED;
}
