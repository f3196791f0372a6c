import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/problem';
import type { GuardFinding } from '../../api/types';
import { refusalOf, restStanding } from './actRefusal';

const said = { parts: ['Готово', 'Пишите на почту', ''], files: [] };
const found = (changes: Partial<GuardFinding>) =>
  ({ rule: 'contact', field: 'text', name: null, mend: null, start: 0, end: 6, ...changes }) as GuardFinding;
const refused = (findings: GuardFinding[], kind: 'refused' | 'confirm-first' = 'refused') =>
  new ApiError(kind, kind === 'refused' ? 422 : 409, { findings, better: 'Лучше', rulingId: 'ruling' });

describe('an act that the guard does not let pass', () => {
  it('is refused at the field that it is about', () => {
    const refusal = refusalOf(refused([found({ name: '2', start: 10, end: 15 })]), said);
    const findings = refusal?.places.map(({ ruling }) => ruling.findings.map(({ start }) => start));
    expect(findings).toEqual([[], [10], []]);
    expect(refusal?.better).toBeNull();
  });
  it('is refused as a whole where no field is meant', () => {
    const file = found({ field: 'file', name: 'почта.txt' });
    const refusal = refusalOf(refused([file, found({ name: '4' })]), said);
    expect(refusal?.rest).toHaveLength(2);
  });
  it('is only asked about, once, as a whole', () => {
    const refusal = refusalOf(refused([found({})], 'confirm-first'), said);
    expect(refusal).toMatchObject({ kind: 'confirm-first', places: [], rest: [{ rule: 'contact' }] });
  });
  it('passes the guard when it fails otherwise', () => {
    expect(refusalOf(new ApiError('network', 0), said)).toBeNull();
  });
});

describe('what was refused as a whole', () => {
  const file = { id: 'f', name: 'почта.txt', mediaType: '', size: 1, url: '' };
  const refusal = refusalOf(refused([found({ field: 'file', name: 'почта.txt' }), found({ name: '4' })]), said)!;
  it('stands until it is written otherwise, a file until it is taken out', () => {
    expect(restStanding(refusal, said, { ...said, files: [file] })).toHaveLength(2);
    expect(restStanding(refusal, said, { parts: ['Другое'], files: [file] })).toHaveLength(1);
    expect(restStanding(refusal, said, { parts: ['Другое'], files: [] })).toBeNull();
  });
});
