import type { Budget, RequestSummary } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import styles from './Exchange.module.css';

export function useBudgetText(): (budget: Budget) => string {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return ({ from, to, currency }) => {
    const most = format.money({ amount: to, currency });
    if (from === 0) return texts.upTo(most);
    return from === to ? most : texts.budget(format.money({ amount: from, currency }), most);
  };
}

interface FactsProps {
  request: Pick<RequestSummary, 'budget' | 'deadline' | 'language' | 'proposals' | 'publishedAt'>;
}

/** What sellers look at first. */
export function Facts({ request }: FactsProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const budget = useBudgetText();
  return (
    <p className={styles.facts}>
      <b>{budget(request.budget)}</b>
      <span>{request.deadline === null ? texts.noDeadline : texts.deadline(format.calendarDay(request.deadline))}</span>
      <span>{texts.languages[request.language]}</span>
      <span>{texts.proposals(request.proposals)}</span>
      <span>{texts.published(format.when(request.publishedAt, new Date()))}</span>
    </p>
  );
}
