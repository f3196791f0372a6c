import type { Order, Proposal } from '../../api/types';
import type { Offered } from './ActDialog';
import { proposalActs } from './facts';

/** Both answers to a proposal, or taking it back, as far as the reader may; to a refund another sum, too. */
export function answersTo(order: Order, proposal: Proposal): Offered[] {
  const { id, kind } = proposal;
  const counters = kind === 'refund' && order.may.includes('propose_refund');
  return proposalActs(order, proposal).flatMap((act): Offered[] =>
    act === 'withdraw'
      ? [{ act, itemId: id }]
      : [
          { act, itemId: id, yes: true },
          ...(counters ? [{ act: 'propose_refund' as const, itemId: id }] : []),
          { act, itemId: id, yes: false },
        ],
  );
}
