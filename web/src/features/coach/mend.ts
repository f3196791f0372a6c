import type { Mend } from '../../api/types';

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
