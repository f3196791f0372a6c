import type { Language } from '../api/schema';

export type { Language };

export const LANGUAGES: readonly Language[] = ['ru', 'en'];

/** The language of a visitor who has chosen none: the browser's, if the desk speaks it. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  if (stored === 'ru' || stored === 'en') return stored;
  const known = browser.map((tag) => tag.toLowerCase().slice(0, 2)).find((tag) => tag === 'ru' || tag === 'en');
  return known === 'ru' ? 'ru' : 'en';
}
