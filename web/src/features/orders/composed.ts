import type { GuardFinding } from '../../api/types';

/** What stands between the parts of a text that the server reads as one. */
const BETWEEN = '\n\n';

/** The parts of an act as the one text that goes into the conversation and that the guard reads. */
export function composed(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(BETWEEN);
}

/** A finding in the composed text, as it stands in the part it is about; null where it is about none or several. */
export function inPart(
  finding: GuardFinding,
  parts: readonly string[],
): { part: number; finding: GuardFinding } | null {
  let from = 0;
  for (const [part, whole] of parts.entries()) {
    const text = whole.trim();
    if (text === '') continue;
    if (finding.start >= from && finding.end <= from + text.length) {
      const by = whole.indexOf(text) - from;
      const mend = finding.mend && { ...finding.mend, start: finding.mend.start + by, end: finding.mend.end + by };
      return { part, finding: { ...finding, start: finding.start + by, end: finding.end + by, mend } };
    }
    from += text.length + BETWEEN.length;
  }
  return null;
}
