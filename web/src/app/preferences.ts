import type { Language, Theme } from '../api/types';

const LANGUAGE = 'rapport.language';
const THEME = 'rapport.theme';
const READER = 'rapport.reader';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing (private mode) asks the server again next time.
  }
}

/** What this browser remembers, so that the page opens in the right language and theme; before-paint.js reads the same. */
export const preferences = {
  language: () => read(LANGUAGE),
  theme: () => read(THEME),
  rememberLanguage: (language: Language) => write(LANGUAGE, language),
  rememberTheme: (theme: Theme) => write(THEME, theme),
  /** Whose answers this browser keeps for reading offline: the id of an account, or nothing. */
  reader: () => read(READER) ?? '',
  rememberReader: (accountId: string) => write(READER, accountId),
};

/** Fixes the theme of the page, or lets it follow the system. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
