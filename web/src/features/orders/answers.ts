import type { Order, Proposal } from '../../api/types';
import type { Offered } from './ActDialog';
import { proposalActs } from './facts';

/** Both answers to a proposal, or taking it back, as far as the reader may. */
export function answersTo(order: Order, proposal: Proposal): Offered[] {
  return proposalActs(order, proposal).flatMap((act): Offered[] =>
    act === 'withdraw'
      ? [{ act, itemId: proposal.id }]
      : [
          { act, itemId: proposal.id, yes: true },
          { act, itemId: proposal.id, yes: false },
        ],
  );
}
