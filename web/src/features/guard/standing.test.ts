import { describe, expect, it } from 'vitest';
import type { Attachment, GuardFinding } from '../../api/types';
import type { Guarded } from './guarded';
import { standing } from './standing';

const TEXT = 'Пишите мне: +7 916 123-45-67, обсудим';
const PHONE = '+7 916 123-45-67';

const finding = (changes: Partial<GuardFinding> = {}): GuardFinding => ({
  rule: 'contact.phone',
  kind: 'phone',
  start: TEXT.indexOf(PHONE),
  end: TEXT.indexOf(PHONE) + PHONE.length,
  severity: 'breach',
  guard: true,
  title: 'Номер телефона',
  message: '',
  suggestion: '',
  technique: 'S18',
  mend: null,
  field: 'text',
  name: null,
  spread: false,
  ...changes,
});

const refused = (findings: GuardFinding[]): Guarded => ({
  kind: 'refused',
  text: TEXT,
  findings,
  better: null,
  rulingId: null,
  reason: null,
});

const file = (name: string): Attachment => ({ id: name, name, mediaType: 'text/plain', size: 1, url: '' });

describe('what the guard found in a draft', () => {
  it('stands as long as its words stand, wherever they have moved', () => {
    const text = `Здравствуйте. ${TEXT}`;
    const notes = standing(refused([finding()]), text, [])?.notes ?? [];
    expect(notes.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([PHONE]);
  });
  it('is gone with the words', () => {
    expect(standing(refused([finding()]), 'Пишите мне, обсудим', [])).toBeNull();
    expect(standing(refused([finding()]), '', [])).toBeNull();
  });
  it('in the name of a file stands until the file is taken out', () => {
    const named = refused([finding({ field: 'file', name: 'анна.txt', start: 0, end: 4 })]);
    expect(standing(named, 'Другое', [file('анна.txt')])?.files).toHaveLength(1);
    expect(standing(named, 'Другое', [file('другой.txt')])).toBeNull();
  });
  it('without a place stands for the whole text, as it was', () => {
    expect(standing(refused([]), TEXT, [])).not.toBeNull();
    expect(standing(refused([]), `${TEXT} завтра`, [])).toBeNull();
  });
});
