import { describe, expect, it } from 'vitest';
import type { Mend } from '../../api/types';
import { mended } from './mend';
import type { Note } from './notes';

const note = (mend: Mend | null): Note => ({
  finding: {
    rule: 'rude.swear',
    kind: 'swear',
    start: 0,
    end: 1,
    severity: 'warning',
    guard: false,
    title: '',
    message: '',
    suggestion: '',
    technique: 'S9',
    mend,
  },
  span: null,
  mend,
});

describe('a text said more gently', () => {
  const text = 'Блять, ЧИТАТЬ НАДО, ну';
  it('has all the mends, wherever they stand', () => {
    const later = note({ start: 7, end: 18, replacement: 'читать надо' });
    const earlier = note({ start: 0, end: 7, replacement: '' });
    expect(mended(text, [later, earlier])).toBe('читать надо, ну');
  });
  it('takes the first of two that overlap', () => {
    const one = note({ start: 0, end: 13, replacement: 'Читать' });
    const other = note({ start: 7, end: 18, replacement: 'надо' });
    expect(mended(text, [one, other])).toBe('Читать НАДО, ну');
  });
  it('is not there where something has no mend: half of it would not be gentle', () => {
    expect(mended(text, [note(null)])).toBeNull();
    expect(mended(text, [note({ start: 0, end: 7, replacement: '' }), note(null)])).toBeNull();
    expect(mended(text, [])).toBeNull();
  });
});
