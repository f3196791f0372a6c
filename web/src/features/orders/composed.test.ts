import { describe, expect, it } from 'vitest';
import type { GuardFinding } from '../../api/types';
import { composed, inPart } from './composed';

const parts = ['  Эскизы готовы', '', 'Пишите на почту'];
const finding = (start: number, end: number, name: string | null) =>
  ({ rule: 'contact', name, start, end, mend: { start, end, replacement: '' } }) as GuardFinding;

describe('the parts of an act', () => {
  it('are one text in the conversation', () => expect(composed(parts)).toBe('Эскизы готовы\n\nПишите на почту'));
  it('get back what was found in each', () => {
    const found = inPart(finding(10, 15, '3'), parts);
    expect(found).toMatchObject({ part: 2, finding: { name: null } });
    expect(parts[2]?.slice(found?.finding.start, found?.finding.end)).toBe('почту');
    const first = inPart(finding(0, 6, '1'), parts);
    expect(parts[0]?.slice(first?.finding.mend?.start, first?.finding.mend?.end)).toBe('Эскизы');
  });
  it('need no number where there is one', () => expect(inPart(finding(0, 6, null), ['', 'Готово'])?.part).toBe(1));
  it('have nothing to do with what was found elsewhere', () => {
    expect(inPart(finding(0, 6, '2'), parts)).toBeNull();
    expect(inPart(finding(0, 6, '4'), parts)).toBeNull();
  });
});
