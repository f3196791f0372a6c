import type { CaseSummary, ReplyClock } from '../../api/types';

/** The reply clock that runs while the case waits; null unless it is a buyer who waits behind it. */
export function clockOf({ state, authorSide, waitingSince }: CaseSummary): ReplyClock | null {
  if (state !== 'open' || authorSide !== 'seller' || waitingSince === null) return null;
  return { startedAt: waitingSince, firstSeq: 0, newBuyer: false, ends: null, stands: [] };
}
