import { describe, expect, it } from 'vitest';
import type { GuardFinding } from '../../api/types';
import { composed, inPart } from './composed';

const parts = ['  Эскизы готовы', '', 'Пишите на почту'];
const finding = (start: number, end: number) =>
  ({ rule: 'contact', start, end, mend: { start, end, replacement: '' } }) as GuardFinding;

describe('the parts of an act', () => {
  it('are one text to the guard', () => expect(composed(parts)).toBe('Эскизы готовы\n\nПишите на почту'));
  it('get back what was found in each', () => {
    const start = composed(parts).indexOf('почту');
    const found = inPart(finding(start, start + 5), parts);
    expect(found?.part).toBe(2);
    expect(parts[2]?.slice(found?.finding.start, found?.finding.end)).toBe('почту');
    const first = inPart(finding(0, 6), parts);
    expect(parts[0]?.slice(first?.finding.mend?.start, first?.finding.mend?.end)).toBe('Эскизы');
  });
  it('share what reaches over several', () => expect(inPart(finding(5, 20), parts)).toBeNull());
});
