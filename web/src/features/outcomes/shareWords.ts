import type { OutcomeShare } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { percent } from './figures';

/** Says a share: "12 of 40 (30%)", and only "2 of 3" where there are too few cases for a percentage to mean anything. */
export function useShareWords(): (share: OutcomeShare) => string {
  const texts = useTexts({ ru, en });
  return (share) => {
    if (share.of === 0) return texts.none;
    const cases = texts.outOf(share.count, share.of);
    return share.enough ? `${cases} (${texts.percent(percent(share.share))})` : cases;
  };
}
