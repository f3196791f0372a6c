import type { ScoreCause } from '../../api/types';
import { coach as coachEn } from '../../i18n/en/coach';
import { communication as en } from '../../i18n/en/communication';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as coachRu } from '../../i18n/ru/coach';
import { communication as ru } from '../../i18n/ru/communication';

/** What a cause is called: as in the composer, or the band of the reply clock. */
export function useCauseName(): (cause: Pick<ScoreCause, 'merit' | 'cause'>) => string {
  const coach = useTexts({ ru: coachRu, en: coachEn });
  const texts = useTexts({ ru, en });
  return ({ merit, cause }) => (merit === 'speed' ? texts.causes.speed : coach.causes)[cause] ?? cause;
}
