import type { Message, Order, OrderActName, Person, ProgressReport, Proposal, Side, Stage } from '../../api/types';

/** What can be read off an order. Pure; what may be done, the server says in `may`. */

type CardKind = NonNullable<Message['card']>['kind'];

const ENDS: readonly Stage[] = ['accepted', 'cancelled', 'decided'];

export function isClosed(order: Order): boolean {
  return ENDS.includes(order.stage);
}

export function person(order: Order, side: Side): Person {
  return side === 'buyer' ? order.buyer : order.seller;
}

/** Whom I have ordered of, or who has ordered of me. */
export function otherOf(order: Order): Person {
  return person(order, order.side === 'buyer' ? 'seller' : 'buyer');
}

/** What is awaited next, by when, and of whom. */
export interface Due {
  what: 'pay' | 'take' | 'deliver' | 'accept' | 'reply';
  of: Side;
  at: string;
}

export function dueOf(order: Order): Due | null {
  const { stage, payBy, takeBy, dueAt, acceptBy, dispute } = order;
  if (stage === 'unpaid' && payBy !== null) return { what: 'pay', of: 'buyer', at: payBy };
  if (stage === 'placed' && takeBy !== null) return { what: 'take', of: 'seller', at: takeBy };
  if (isAtWork(order) && dueAt !== null) return { what: 'deliver', of: 'seller', at: dueAt };
  if (stage === 'delivered' && acceptBy !== null) return { what: 'accept', of: 'buyer', at: acceptBy };
  if (stage === 'disputed' && dispute !== null && dispute.reply === null) {
    return { what: 'reply', of: dispute.by === 'buyer' ? 'seller' : 'buyer', at: dispute.answerBy };
  }
  return null;
}

export function isAtWork({ stage }: Order): boolean {
  return stage === 'in_work' || stage === 'in_revision';
}

export interface Left {
  isOver: boolean;
  /** How long until then, or since then. */
  minutes: number;
}

export function leftUntil(at: string, now: number): Left {
  const millis = Date.parse(at) - now;
  return { isOver: millis <= 0, minutes: Math.abs(millis) / 60_000 };
}

export function revisionsLeft({ revisionsIncluded, revisions }: Order): number {
  return Math.max(0, revisionsIncluded - revisions.length);
}

/** How many days the work takes as it is agreed on now. */
export function workDays({ lines }: Order): number {
  return lines.reduce((sum, line) => sum + (line.removedAt === null ? line.extraDays : 0), 0);
}

export function lastReport({ reports }: Order): ProgressReport | undefined {
  return reports.at(-1);
}

/** Whether it is time for the seller to show what is done. */
export function isProgressDue(order: Order, now: number): boolean {
  const { side, progressDueAt, may } = order;
  return side === 'seller' && progressDueAt !== null && Date.parse(progressDueAt) <= now && may.includes('progress');
}

/** What the reader can do with a proposal now. */
export function proposalActs(order: Order, proposal: Proposal): ('answer' | 'withdraw')[] {
  if (proposal.state !== 'open') return [];
  const act = proposal.by === order.side ? 'withdraw' : 'answer';
  return order.may.includes(act) ? [act] : [];
}

/** The stages in which a kind of card is where the work stands, and the acts that belong there. */
const AT: Partial<Record<CardKind, { stages: readonly Stage[]; acts: readonly OrderActName[] }>> = {
  placed: { stages: ['unpaid', 'placed'], acts: ['take', 'decline', 'cancel'] },
  taken: { stages: ['in_work'], acts: ['progress', 'deliver', 'cancel'] },
  progress: { stages: ['in_work', 'in_revision'], acts: ['progress', 'deliver'] },
  overdue: { stages: ['in_work', 'in_revision'], acts: ['deliver', 'propose_extension', 'cancel'] },
  delivered: { stages: ['delivered'], acts: ['accept', 'revise'] },
  revision: { stages: ['in_revision'], acts: ['deliver', 'progress'] },
  accepted: { stages: ['accepted'], acts: ['tip'] },
  disputed: { stages: ['disputed'], acts: ['reply', 'withdraw_dispute'] },
  replied: { stages: ['disputed'], acts: ['withdraw_dispute'] },
  decided: { stages: ['decided'], acts: ['rate_decision'] },
};

/** What may be done at a card, if the order stands where that card says. */
export function cardActs(kind: CardKind, order: Order): OrderActName[] {
  const at = AT[kind];
  if (at?.stages.includes(order.stage) !== true) return [];
  return at.acts.filter((act) => order.may.includes(act));
}

/** Whether a card is about the dispute that its order has; an earlier one, withdrawn, is no longer in the order. */
export function isDisputeOf({ itemId }: NonNullable<Message['card']>, { dispute }: Order): boolean {
  return dispute !== null && dispute.id === itemId;
}

/**
 * The cards that tell where their orders stand: of each order the latest that moved it. Only they carry what can be
 * done in its stage. Where later messages are not held, none is known to be the latest.
 */
export function liveCards(messages: readonly Message[], hasLater: boolean): ReadonlySet<number> {
  const latest = new Map<string, number>();
  if (hasLater) return new Set();
  for (const { card, seq } of messages) {
    if (card?.orderId != null && card.kind in AT) latest.set(card.orderId, seq);
  }
  return new Set(latest.values());
}

/** What can be done beside the conversation, in the order of use; what answers a proposal stands with the proposal. */
const PANEL_ACTS: readonly OrderActName[] = [
  'take',
  'accept',
  'deliver',
  'progress',
  'revise',
  'reply',
  'rate_decision',
  'offer',
  'propose_extension',
  'propose_removal',
  'propose_refund',
  'decline',
  'cancel',
  'tip',
  'dispute',
  'withdraw_dispute',
];

export function panelActs({ may }: Order): OrderActName[] {
  return PANEL_ACTS.filter((act) => may.includes(act));
}

/** The four steps of an order that goes well, and how far it is; null where it does not go that way. */
export function stepOf({ stage }: Order): number | null {
  const steps: Partial<Record<Stage, number>> = {
    unpaid: 1,
    placed: 1,
    in_work: 2,
    in_revision: 2,
    delivered: 3,
    accepted: 4,
  };
  return steps[stage] ?? null;
}
