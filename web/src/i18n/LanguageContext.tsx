import { createContext, use, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { createFormat } from './format';
import type { Format } from './format';
import type { Language } from './language';
import { typeset } from './typeset';

interface Speech {
  language: Language;
  timeZone: string;
  format: Format;
}

const SpeechContext = createContext<Speech | null>(null);

/** Sets the language and time zone of everything below, and the lang of the page. */
export function SpeechProvider(props: { language: Language; timeZone: string; children: ReactNode }) {
  const { language, timeZone } = props;
  const speech = useMemo(
    () => ({ language, timeZone, format: createFormat(language, timeZone) }),
    [language, timeZone],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <SpeechContext value={speech}>{props.children}</SpeechContext>;
}

function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('SpeechProvider is missing');
  return speech;
}

export const useLanguage = (): Language => useSpeech().language;
export const useTimeZone = (): string => useSpeech().timeZone;
export const useFormat = (): Format => useSpeech().format;

const typesetOnce = new WeakMap<object, object>();

/** A feature's texts in the page's language: `useTexts({ ru, en })`. The Russian ones come typeset. */
export function useTexts<T extends object>(dictionary: Readonly<Record<Language, T>>): T {
  const language = useLanguage();
  return textsIn(dictionary, language);
}

/** The same outside components. */
export function textsIn<T extends object>(dictionary: Readonly<Record<Language, T>>, language: Language): T {
  const texts = dictionary[language];
  if (language !== 'ru') return texts;
  const known = typesetOnce.get(texts);
  if (known !== undefined) return known as T;
  const made = typeset(texts);
  typesetOnce.set(texts, made);
  return made;
}
