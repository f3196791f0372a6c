import type { ComponentType } from 'react';
import type { Order, OrderAct, OrderActName } from '../../api/types';

/** What an act says, without what names and confirms it. */
export type ActBody = Omit<OrderAct, 'clientId' | 'confirmed'> & {
  /** Its author has seen what the guard asks about. */
  confirmed?: boolean;
};

export interface ActFormProps {
  order: Order;
  /** The proposal, line or dispute it is about, where the act is about one. */
  itemId?: string | undefined;
  /** The answer that was chosen already, where the act is an answer. */
  yes?: boolean | undefined;
  /** It is done: the order has been answered as it is now. */
  onDone: () => void;
  onCancel: () => void;
}

/** The form of one act: it says what the act means, asks for what it needs, and posts it. */
export type ActForm = ComponentType<ActFormProps>;

type Waiting = Pick<ActBody, 'act' | 'yes'> & { itemId?: string | undefined; lineId?: string | undefined };

/** Names an act that waits for its answer; a second one of the kind on the same thing waits for the first. */
export function waitingKey(order: Order, { act, itemId, lineId }: Waiting): string {
  return [order.id, act, itemId ?? lineId ?? ''].join(' ');
}

/** Whether something that an act made is in the order already: the act's own id names it. */
export function hasItem(order: Order, id: string): boolean {
  const { reports, deliveries, revisions, proposals, lines, dispute } = order;
  return [reports, deliveries, revisions, proposals, lines, dispute === null ? [] : [dispute]].some((items) =>
    items.some((item) => item.id === id),
  );
}

/** The newer of two answers about one order; they may come out of turn. */
export function newerOrder(old: Order | undefined, answered: Order): Order {
  return old !== undefined && old.version > answered.version ? old : answered;
}

/** The orders of a conversation with one of them as it is now; one that was not there is the latest. */
export function withOrder(orders: Order[] | undefined, answered: Order): Order[] | undefined {
  if (orders === undefined) return undefined;
  if (!orders.some(({ id }) => id === answered.id)) return [answered, ...orders];
  return orders.map((order) => (order.id === answered.id ? newerOrder(order, answered) : order));
}

export function mayAct(order: Order, act: OrderActName): boolean {
  return order.may.includes(act);
}
