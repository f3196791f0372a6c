import type { GuardFinding } from '../../api/types';

/** What stands between the parts of an act in its one text. */
const BETWEEN = '\n\n';

/** The parts of an act as the one text that goes into the conversation. */
export function composed(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(BETWEEN);
}

/**
 * A finding as it stands in the part it is about; null where it is about none of them. The guard reads each part by
 * itself, without the space around it, and of several names the number.
 */
export function inPart(
  finding: GuardFinding,
  parts: readonly string[],
): { part: number; finding: GuardFinding } | null {
  const part = finding.name === null ? parts.findIndex((text) => text.trim() !== '') : Number(finding.name) - 1;
  const whole = parts[part];
  if (whole === undefined || whole.trim() === '') return null;
  const by = whole.indexOf(whole.trim());
  const mend = finding.mend && { ...finding.mend, start: finding.mend.start + by, end: finding.mend.end + by };
  return { part, finding: { ...finding, name: null, start: finding.start + by, end: finding.end + by, mend } };
}
