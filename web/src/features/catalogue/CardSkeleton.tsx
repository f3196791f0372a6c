import { common as en } from '../../i18n/en/common';
import { useTexts } from '../../i18n/LanguageContext';
import { common as ru } from '../../i18n/ru/common';
import cards from './ServiceCard.module.css';
import styles from './Catalogue.module.css';

const six = [1, 2, 3, 4, 5, 6];

/** The still outline of cards, shown when they take longer than a moment. */
export function CardSkeleton() {
  const texts = useTexts({ ru, en });
  return (
    <div role="status" className={styles.outline}>
      <span className="sr">{texts.state.loading}</span>
      <div className={cards.grid} aria-hidden="true">
        {six.map((each) => (
          <div key={each} className={styles.ghost}>
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
    </div>
  );
}
