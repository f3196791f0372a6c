import type { Mend } from '../../api/types';
import type { Note } from './notes';

/** Takes a mend over as if it were typed, so that one undo of the browser takes it back. */
export function applyMend(field: HTMLTextAreaElement, mend: Mend): void {
  field.focus();
  field.setSelectionRange(mend.start, mend.end);
  // The only way to change a field that the browser's own undo knows of.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const typed = document.execCommand(mend.replacement === '' ? 'delete' : 'insertText', false, mend.replacement);
  if (typed) return;
  field.setRangeText(mend.replacement, mend.start, mend.end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

/** The text with the mends of some notes taken over; null unless each of them has one. Where two overlap, the first counts. */
export function mended(text: string, notes: readonly Note[]): string | null {
  const mends = notes.flatMap(({ mend }) => (mend === null ? [] : [mend])).toSorted((a, b) => a.start - b.start);
  if (mends.length === 0 || mends.length < notes.length) return null;
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of mends) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
