import type { Appeal } from '../../api/types';
import { standing as en } from '../../i18n/en/standing';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import styles from './Standing.module.css';

/** What somebody objected, and what he was answered. */
export function AppealView({ appeal, own }: { appeal: Appeal; own: boolean }) {
  const texts = useTexts({ ru, en }).appeals;
  const format = useFormat();
  return (
    <div className={styles.appeal}>
      <figure className={styles.words}>
        <figcaption>
          {own ? texts.plea : texts.pleaOf}, {format.dateTime(appeal.at)} · {texts.states[appeal.state]}
        </figcaption>
        <blockquote className="prose">{appeal.plea}</blockquote>
      </figure>
      {appeal.reason !== null && appeal.reason !== '' && (
        <figure className={styles.words}>
          <figcaption>
            {texts.answer}
            {appeal.decidedAt !== null && `, ${format.dateTime(appeal.decidedAt)}`}
          </figcaption>
          <blockquote className="prose">{appeal.reason}</blockquote>
        </figure>
      )}
    </div>
  );
}
