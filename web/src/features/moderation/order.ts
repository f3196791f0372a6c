import type { CaseSummary } from '../../api/types';

/** Which case comes after this one was decided: the next that still waits, from the top again after the last. */
export function caseAfter(cases: readonly CaseSummary[], decidedId: string): CaseSummary | null {
  const at = cases.findIndex((each) => each.id === decidedId);
  const others = [...cases.slice(at + 1), ...cases.slice(0, Math.max(0, at))];
  return others.find((each) => each.state === 'open' && each.id !== decidedId) ?? null;
}
