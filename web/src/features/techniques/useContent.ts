import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { keys } from '../../api/keys';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Language } from '../../i18n/language';
import { typeset } from '../../i18n/typeset';
import type { Content } from './content/technique';

/** Each language is a chunk of its own. */
const LOAD: Readonly<Record<Language, () => Promise<Content>>> = {
  ru: () => import('./content/ru').then(({ content }) => typeset(content)),
  en: () => import('./content/en').then(({ content }) => content),
};

/** The pages of all techniques in the language of the desk. */
export function useContent(): UseQueryResult<Content> {
  const language = useLanguage();
  return useQuery({ queryKey: keys.techniques(language), queryFn: LOAD[language], staleTime: Infinity });
}
