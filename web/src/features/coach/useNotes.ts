import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Checklist, Noticed, Scores } from '../../api/types';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { mendLabel } from './mendLabel';
import { applyMend } from './mend';
import { carry, keyOf, neighbour, noteAt, notesOf, together } from './notes';
import type { Note } from './notes';
import type { Heard } from './useAsked';
import { useField } from './useField';

export interface Notes {
  all: readonly Note[];
  /** The one that its writer is at: gone to, pointed at or under the caret. */
  chosen: Note | null;
  scores: Scores | null;
  client: readonly Noticed[];
  /** What the moment asks for. */
  checklist: Checklist | null;
  /** Those by which the text is heated, and the client upset. */
  heated: readonly Note[];
  /** How many the server found last; null before it has answered. Unlike `all` it rests while somebody types. */
  counted: number | null;
  /** What a screen reader says of the note gone to. */
  spoken: string;
  /** The underlines, to find the one under the pointer. */
  layerRef: RefObject<HTMLDivElement | null>;
  choose: (note: Note) => void;
  goOn: (step: 1 | -1) => void;
  /** Puts its writer before a note: the words are selected in the field. */
  goTo: (note: Note) => void;
  mend: (note: Note) => void;
  keep: (note: Note) => void;
}

const NONE: readonly Noticed[] = [];

/** What the checklist of a moment says of the client anyway. */
const TOLD_BY_MOMENT: Readonly<Record<string, readonly string[]>> = {
  upset: ['state.upset', 'state.threat'],
  extra_wish: ['state.extra_wish'],
};

/** The notes on the text that stands in a field, and what can be done with them. `onUnfold` when one is to be read. */
export function useNotes(
  writing: { text: string; coaching: boolean; guarded: readonly Note[]; heard: Heard | null },
  field: HTMLTextAreaElement,
  onUnfold: () => void,
): Notes {
  const texts = useTexts({ ru, en });
  const { text, coaching, guarded, heard } = writing;
  const layerRef = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [caret, setCaret] = useState(0);
  const [spoken, setSpoken] = useState('');

  const found = heard === null ? [] : notesOf(heard.advice.findings, heard.text);
  const wanted = found.filter(
    (note) => note.finding.guard || (coaching && !kept.has(wordsOf(note, heard?.text ?? ''))),
  );
  const all = together(guarded, heard === null ? [] : carry(wanted, heard.text, text));
  const client = coaching && heard?.isOfNow ? heard.advice.client : NONE;
  const checklist = coaching && heard?.isOfNow ? heard.advice.checklist : null;
  const goneTo = all.find((note) => keyOf(note) === chosenKey) ?? null;
  const chosen = goneTo ?? noteAt(all, caret);

  const choose = (note: Note) => {
    const { title, message, suggestion } = note.finding;
    const offer = note.mend === null ? [] : [`${texts.mendKey}: ${mendLabel(note, text, texts)}`];
    setChosenKey(keyOf(note));
    setSpoken([texts.place(all.indexOf(note) + 1, all.length), title, message, suggestion, ...offer].join('. '));
  };
  const goTo = (note: Note) => {
    choose(note);
    onUnfold();
    field.focus();
    if (note.span !== null) field.setSelectionRange(note.span.start, note.span.end);
  };
  const goOn = (step: 1 | -1) => {
    const next = neighbour(all, goneTo, field.selectionStart, step);
    if (next !== null) goTo(next);
  };
  const mend = (note: Note) => {
    if (note.mend === null) return;
    setChosenKey(null);
    setSpoken('');
    applyMend(field, note.mend);
  };
  useField(field, layerRef, {
    caretAt: (place) => {
      setCaret(place);
      // A caret that has left the note gone to chooses anew.
      if (goneTo?.span && (field.selectionStart !== goneTo.span.start || field.selectionEnd !== goneTo.span.end)) {
        setChosenKey(null);
      }
    },
    pointedAt: setChosenKey,
    tapped: (place) => {
      if (noteAt(all, place) !== null) onUnfold();
    },
    next: goOn,
    mend: () => {
      if (!chosen?.mend) return false;
      mend(chosen);
      return true;
    },
  });
  return {
    all,
    chosen,
    scores: coaching ? (heard?.advice.scores ?? null) : null,
    client: client.filter((one) => !TOLD_BY_MOMENT[checklist?.moment ?? '']?.includes(one.rule)),
    checklist,
    heated: all.filter((note) => heard?.advice.heated.includes(note.finding.rule)),
    counted: heard === null || heard.text.trim() === '' ? null : wanted.length,
    spoken,
    layerRef,
    choose,
    goOn,
    goTo,
    mend,
    keep: (note) => setKept(new Set(kept).add(wordsOf(note, text))),
  };
}

/** What a note is about, in words: the same words stay left alone wherever they stand. */
function wordsOf({ finding, span }: Note, text: string): string {
  return `${finding.rule} ${span === null ? '' : text.slice(span.start, span.end)}`;
}
