import type { Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import styles from './Orders.module.css';

/** What the buyer answered to the questions of the service; folded, for it is long. */
export function AnswersView({ order: { answers } }: { order: Order }) {
  const texts = useTexts({ ru, en });
  if (answers.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{texts.answers(answers.length)}</summary>
      <dl className={styles.report}>
        {answers.map(({ question, answer }, index) => (
          <div key={index}>
            <dt>{question}</dt>
            <dd>{answer === '' ? texts.noAnswer : answer}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
