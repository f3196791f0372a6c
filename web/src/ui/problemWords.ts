import { useCallback } from 'react';
import type { ApiError } from '../api/problem';
import { problems as en } from '../i18n/en/problems';
import { useTexts } from '../i18n/LanguageContext';
import { problems as ru } from '../i18n/ru/problems';

type Words = typeof ru;

/** A failed call in the page's own words: what failed, what is safe, what to do. */
export function problemWords(error: ApiError, texts: Words): { title: string; text: string } {
  const words = texts[error.kind];
  if (error.retryAfterSeconds !== undefined) return { ...words, text: texts.retryAfter(error.retryAfterSeconds) };
  return words;
}

/** What is wrong with each field of invalid input, by the field's name. */
export function fieldWords(error: ApiError, texts: Words): Record<string, string> {
  return Object.fromEntries(
    error.fields.map(({ field, code, limit }) => {
      const word = code in texts.field ? texts.field[code as keyof Words['field']] : texts.field.invalid;
      return [field, typeof word === 'string' ? word : word(limit ?? 0)];
    }),
  );
}

export function useProblemWords(): (error: ApiError) => { title: string; text: string } {
  const texts = useTexts({ ru, en });
  return useCallback((error: ApiError) => problemWords(error, texts), [texts]);
}

export function useFieldWords(): (error: ApiError) => Record<string, string> {
  const texts = useTexts({ ru, en });
  return useCallback((error: ApiError) => fieldWords(error, texts), [texts]);
}
