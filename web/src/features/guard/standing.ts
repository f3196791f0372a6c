import type { Attachment, GuardFinding } from '../../api/types';
import { carry, notesOf } from '../coach/notes';
import type { Note } from '../coach/notes';
import type { Guarded } from './guarded';

/** What still stands of it in the draft as it is now. */
export interface Standing {
  /** In the text, where it is now. */
  notes: readonly Note[];
  /** Files by whose names it is refused. */
  files: readonly GuardFinding[];
}

/** A mended place is the guard's business no more; when nothing is left, neither is the rest. */
export function standing(guarded: Guarded, text: string, attachments: readonly Attachment[]): Standing | null {
  const inText = guarded.findings.filter(({ field }) => field === 'text');
  const notes = carry(notesOf(inText, guarded.text), guarded.text, text);
  const files = guarded.findings.filter(
    ({ field, name: file }) => field === 'file' && attachments.some((attachment) => attachment.name === file),
  );
  const isWhole = guarded.findings.length === 0 && text === guarded.text;
  return notes.length > 0 || files.length > 0 || isWhole ? { notes, files } : null;
}
