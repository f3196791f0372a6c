import type { Message, Order } from '../../api/types';

/** What the desk suggests of an order while its seller answers. Pure. */

const UPSET = ['state.upset', 'state.threat'];
const WISH = 'state.extra_wish';

export function isUpset(rules: readonly string[]): boolean {
  return rules.some((rule) => UPSET.includes(rule));
}

export function wishesMore(rules: readonly string[]): boolean {
  return rules.includes(WISH);
}

/** The order that options can be offered in: the latest that allows it. */
export function offerTo(orders: readonly Order[]): Order | undefined {
  return orders.find(({ may }) => may.includes('offer'));
}

/** Where something is offered already, nothing is to be suggested. */
export function hasOpen({ proposals }: Order, kind: 'options' | 'refund'): boolean {
  return proposals.some((one) => one.kind === kind && one.state === 'open');
}

/** The place of the buyer's last words, which the advice is about. */
export function lastOfBuyer(messages: readonly Message[]): number | null {
  return messages.findLast(({ side, automatic }) => side === 'buyer' && !automatic)?.seq ?? null;
}

/** So many answers, and the client is still upset. */
const ANSWERS = 2;

/**
 * Whether a client has stayed upset over two answers: upset now, and in his turns before each of them. `upset` are the
 * places of his messages of which the desk was told so.
 */
export function staysUpset(messages: readonly Message[], upset: readonly number[]): boolean {
  const turns = turnsOf(messages.filter(({ automatic }) => !automatic));
  if (turns.at(-1)?.side !== 'buyer') return false;
  const buyers = turns.filter(({ side }) => side === 'buyer').slice(-(ANSWERS + 1));
  return buyers.length > ANSWERS && buyers.every(({ places }) => places.some((seq) => upset.includes(seq)));
}

interface Spoken {
  side: Message['side'];
  places: number[];
}

function turnsOf(messages: readonly Message[]): Spoken[] {
  const turns: Spoken[] = [];
  for (const { side, seq } of messages) {
    const last = turns.at(-1);
    if (last?.side === side) last.places.push(seq);
    else turns.push({ side, places: [seq] });
  }
  return turns;
}
