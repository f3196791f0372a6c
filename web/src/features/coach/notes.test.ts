import { describe, expect, it } from 'vitest';
import type { Finding, Mend } from '../../api/types';
import { carry, keyOf, mendKind, neighbour, noteAt, notesOf, segments } from './notes';

const TEXT = 'Блин, я же говорил. Мой номер +7 916 123-45-67';
const PHONE = '+7 916 123-45-67';

function finding(rule: string, words: string, changes: Partial<Finding> = {}, text = TEXT): Finding {
  const start = text.indexOf(words);
  return {
    rule,
    kind: rule,
    start,
    end: start + words.length,
    severity: 'warning',
    guard: false,
    title: rule,
    message: '',
    suggestion: '',
    technique: 'S9',
    mend: null,
    ...changes,
  };
}

const slang = finding('tone.slang', 'Блин', { mend: { start: 0, end: 7, replacement: 'Я' } });
const phone = finding('contact.phone', PHONE, { guard: true, severity: 'breach' });
const whole = finding('tone.cold', TEXT);
const notes = notesOf([whole, slang, phone], TEXT);
const marked = (text: string, on = notes) =>
  segments(text, on)
    .filter(({ note }) => note !== null)
    .map(({ text: part, note }) => `${note!.finding.rule}: ${part}`);

describe('findings', () => {
  it('become underlines in their places; what is about the whole text comes last and has none', () => {
    expect(notes.map((note) => [note.finding.rule, note.span !== null])).toEqual([
      ['tone.slang', true],
      ['contact.phone', true],
      ['tone.cold', false],
    ]);
    expect(marked(TEXT)).toEqual(['tone.slang: Блин', `contact.phone: ${PHONE}`]);
  });
  it('in praise are not shown', () => {
    expect(notesOf([{ ...slang, severity: 'praise' }], TEXT)).toEqual([]);
  });
  it('that are all of a short text, or forbidden, are underlined', () => {
    expect(notesOf([finding('rude.insult', 'Дурак', {}, 'Дурак')], 'Дурак')[0]!.span).toEqual({ start: 0, end: 5 });
    expect(notesOf([{ ...whole, guard: true }], TEXT)[0]!.span).not.toBeNull();
  });
});

describe('underlines', () => {
  it('keep every character of the text', () => {
    expect(
      segments(TEXT, notes)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT);
    expect(segments('', [])).toEqual([]);
  });
  it('show the rule where it overlaps with advice, else the shorter one', () => {
    const overlapping = notesOf([finding('tone.ty', 'номер +7 916'), phone, finding('tone.vague', '+7')], TEXT);
    expect(marked(TEXT, overlapping)).toEqual(['tone.ty: номер ', `contact.phone: ${PHONE}`]);
    const advice = notesOf([finding('long', 'я же говорил'), finding('short', 'же')], TEXT);
    expect(marked(TEXT, advice)).toEqual(['long: я ', 'short: же', 'long:  говорил']);
  });
});

describe('notes on a text that has changed', () => {
  it('move with what is typed before them, and their mends too', () => {
    const after = `Борис! ${TEXT}`;
    const moved = carry(notes, TEXT, after);
    expect(marked(after, moved)).toEqual(['tone.slang: Блин', `contact.phone: ${PHONE}`]);
    expect(moved[0]!.mend).toEqual({ start: 7, end: 14, replacement: 'Я' });
  });
  it('stay when something is typed behind them, but not when their last word grows', () => {
    expect(marked(`${TEXT} звоните`, carry(notes, TEXT, `${TEXT} звоните`))).toHaveLength(2);
    expect(marked(`${TEXT}8`, carry(notes, TEXT, `${TEXT}8`))).toEqual(['tone.slang: Блин']);
  });
  it('are gone with the words that they were made for', () => {
    const after = TEXT.replace('Блин', 'Бли');
    expect(marked(after, carry(notes, TEXT, after))).toEqual([`contact.phone: ${PHONE}`]);
    expect(marked('', carry(notes, TEXT, ''))).toEqual([]);
  });
  it('lose a mend whose place was touched, though their own was not', () => {
    const after = TEXT.replace('я же', 'мы же');
    const [kept] = carry(notes, TEXT, after);
    expect(kept!.finding.rule).toBe('tone.slang');
    expect(kept!.mend).toBeNull();
  });
  it('on the whole of it stay until the next answer', () => {
    expect(carry(notes, TEXT, 'Совсем другое').map(keyOf)).toEqual(['tone.cold@all']);
  });
});

describe('the note at the caret', () => {
  it('is the one whose words it stands in or touches', () => {
    expect(noteAt(notes, 4)!.finding.rule).toBe('tone.slang');
    expect(noteAt(notes, 8)).toBeNull();
    expect(noteAt(notes, TEXT.length)!.finding.rule).toBe('contact.phone');
  });
  it('is followed by the next one, round and round', () => {
    const [first, second, last] = notes;
    expect(neighbour(notes, null, 8, 1)).toBe(second);
    expect(neighbour(notes, null, 8, -1)).toBe(first);
    expect(neighbour(notes, second!, 8, 1)).toBe(last);
    expect(neighbour(notes, last!, 8, 1)).toBe(first);
    expect(neighbour(notes, first!, 8, -1)).toBe(last);
    expect(neighbour(notes, null, 2, 1)).toBe(first);
    expect(neighbour(notes, null, TEXT.length, 1)).toBe(second);
    expect(neighbour([], null, 0, 1)).toBeNull();
  });
});

describe('a mend', () => {
  const mend = (replacement: string): Mend => ({ start: 0, end: 7, replacement });
  it.each([
    ['', 'leaveOut'],
    ['Я', 'leaveOut'],
    ['пришлю', 'replace'],
    ['Давайте обсудим всё здесь, в переписке заказа', 'reword'],
  ])('with “%s” is offered as %s', (replacement, kind) => expect(mendKind(mend(replacement))).toBe(kind));
});
