import type { coach } from '../../i18n/ru/coach';
import { mendKind } from './notes';
import type { Note } from './notes';

/** What taking a note's mend over would do. */
export function mendLabel({ mend, span }: Note, text: string, texts: typeof coach): string {
  if (mend === null) return '';
  switch (mendKind(mend)) {
    case 'leaveOut':
      return texts.leaveOut(text.slice(span?.start ?? mend.start, span?.end ?? mend.end));
    case 'replace':
      return texts.replace(mend.replacement.trim());
    case 'reword':
      return texts.reword;
  }
}
