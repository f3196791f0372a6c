import type { OrderSummary, Side } from '../../api/types';

/** What a row of the list says of an order. Pure. */

/** Who has to do something next. */
export type Turn = 'me' | 'other' | 'moderator' | 'nobody';

export function turnOf({ stage, waitsForMe, closedAt }: OrderSummary): Turn {
  if (closedAt !== null) return 'nobody';
  if (waitsForMe) return 'me';
  return stage === 'disputed' ? 'moderator' : 'other';
}

export interface OrderGroup {
  name: 'mine' | 'others';
  orders: OrderSummary[];
}

/** What waits for me first; inside a group as it came, by what is due. An empty group is none. */
export function groupOrders(orders: readonly OrderSummary[]): OrderGroup[] {
  const each = unique(orders);
  const groups: OrderGroup[] = [
    { name: 'mine', orders: each.filter((order) => turnOf(order) === 'me') },
    { name: 'others', orders: each.filter((order) => turnOf(order) !== 'me') },
  ];
  return groups.filter((group) => group.orders.length > 0);
}

/** An order that moved on while the pages were fetched may stand on two of them: the later one is newer. */
export function unique(orders: readonly OrderSummary[]): OrderSummary[] {
  return [...new Map(orders.map((order) => [order.id, order])).values()];
}

/** What is awaited by the time that a row names. */
export type Awaited = 'pay' | 'take' | 'deliver' | 'accept' | 'reply';

export function awaitedOf({ stage, waitsForMe }: OrderSummary): Awaited | null {
  switch (stage) {
    case 'unpaid':
      return 'pay';
    case 'placed':
      return 'take';
    case 'in_work':
    case 'in_revision':
      return 'deliver';
    case 'delivered':
      return 'accept';
    case 'disputed':
      // Whether the other side has answered, the list does not say.
      return waitsForMe ? 'reply' : null;
    default:
      return null;
  }
}

/** Whether the seller should show what is done by now; an order that is overdue has another worry. */
export function isReportDue({ progressDueAt, isOverdue }: OrderSummary, side: Side, now: number): boolean {
  return side === 'seller' && !isOverdue && progressDueAt !== null && Date.parse(progressDueAt) <= now;
}

export interface ListPlace {
  side: Side;
  open: boolean;
}

/** Reads `?side=buyer&closed`; a side that is not named is the one remembered. */
export function readPlace(params: URLSearchParams, remembered: Side): ListPlace {
  const side = params.get('side');
  return { side: side === 'buyer' || side === 'seller' ? side : remembered, open: !params.has('closed') };
}

export function placeHref({ side, open }: ListPlace): string {
  return `/orders?side=${side}${open ? '' : '&closed'}`;
}
