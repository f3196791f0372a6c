import type { Money, Order, Proposal } from '../../api/types';

const DAY_MS = 86_400_000;

/** What an order becomes by a proposal that is accepted. */
export interface After {
  /** Null where it stays as it is. */
  price: Money | null;
  dueAt: string | null;
  /** Delivered work is gone on with. */
  goesOn: boolean;
  /** With a refund: the order ends, this goes back, and that to the seller. */
  refund: { back: Money; rest: Money } | null;
}

const SAME: After = { price: null, dueAt: null, goesOn: false, refund: null };

/** As the server will do it (rapport.order.ProposalRules); it counts days on the seller's calendar, hence days and no hours. */
export function afterProposal(order: Order, proposal: Proposal, now: number): After {
  switch (proposal.kind) {
    case 'options': {
      const { lines } = proposal;
      const days = lines.reduce((sum, { extraDays }) => sum + extraDays, 0);
      const price = plus(
        order.price,
        lines.reduce((sum, { amount }) => sum + amount, 0),
      );
      if (order.stage !== 'delivered') return { ...SAME, price, dueAt: later(order, days, now) };
      return { ...SAME, price, dueAt: new Date(now + Math.max(1, days) * DAY_MS).toISOString(), goesOn: true };
    }
    case 'extension':
      return { ...SAME, dueAt: later(order, proposal.days ?? 0, now) };
    case 'removal':
      return afterRemoval(order, proposal.lineId, now);
    case 'refund': {
      const back = proposal.amount ?? plus(order.price, -order.price.amount);
      return { ...SAME, refund: { back, rest: plus(order.price, -back.amount) } };
    }
  }
}

/** What is left out takes its days along, but never makes the work due in less than a day. */
export function afterRemoval(order: Order, lineId: string | null, now: number): After {
  const line = order.lines.find(({ id }) => id === lineId);
  if (line === undefined) return SAME;
  const price = plus(order.price, -line.price.amount);
  const due = order.dueAt === null ? null : Date.parse(order.dueAt);
  const soonest = now + DAY_MS;
  if (due === null || line.extraDays === 0 || due <= soonest) return { ...SAME, price };
  return { ...SAME, price, dueAt: new Date(Math.max(soonest, due - line.extraDays * DAY_MS)).toISOString() };
}

/** What is overdue gets its new days from now on. */
export function later({ dueAt }: Order, days: number, now: number): string | null {
  return dueAt === null || days === 0 ? null : new Date(Math.max(Date.parse(dueAt), now) + days * DAY_MS).toISOString();
}

function plus(money: Money, amount: number): Money {
  return { ...money, amount: Math.max(0, money.amount + amount) };
}

/** What can be left out by consent: what was added to the package, is paid for and still part of the work. */
export function removableLines({ lines }: Order) {
  return lines.filter(({ kind, removedAt }) => removedAt === null && kind !== 'package' && kind !== 'tip');
}
