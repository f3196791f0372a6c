import { cards as en } from '../../i18n/en/cards';
import type { Language } from '../../i18n/language';
import { textsIn } from '../../i18n/LanguageContext';
import { cards as ru } from '../../i18n/ru/cards';

/** What a kind of card is about, in a line; nothing of a kind that came after this page. */
export function cardWords(kind: string, language: Language): string {
  const words: Partial<Record<string, string>> = textsIn({ ru, en }, language);
  return words[kind] ?? '';
}
