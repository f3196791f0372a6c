import { useImperativeHandle, useState } from 'react';
import type { RefObject } from 'react';
import { applyMend, mended } from './mend';
import type { Notes } from './useNotes';

/** Whether a text is held back that is about to be sent; asked by the composer. */
export type HoldsBack = () => boolean;

interface Writing {
  text: string;
  field: HTMLTextAreaElement;
  holdsBack: RefObject<HoldsBack | null>;
  onSend: () => void;
}

/**
 * Holds a heated text to an upset client back for a second look, once until something is sent. It goes by what was heard
 * last, and never makes anybody wait for an answer.
 */
export function useSecondLook({ text, field, holdsBack, onSend }: Writing, notes: Notes) {
  const [held, setHeld] = useState<{ text: string; open: boolean } | null>(null);
  if (held !== null && text === '') setHeld(null);
  const { heated } = notes;
  useImperativeHandle(holdsBack, () => () => {
    if (held !== null || heated.length === 0) return false;
    setHeld({ text, open: true });
    return true;
  });
  if (held === null || !held.open || held.text !== text || heated.length === 0) return null;
  const close = () => setHeld({ ...held, open: false });
  const gentler = mended(text, heated);
  return {
    heated,
    gentler,
    onLook: () => {
      close();
      const [first] = heated;
      if (first !== undefined) notes.goTo(first);
    },
    onTake: () => {
      close();
      if (gentler !== null) applyMend(field, { start: 0, end: text.length, replacement: gentler });
    },
    onSend: () => {
      close();
      field.focus();
      onSend();
    },
  };
}
