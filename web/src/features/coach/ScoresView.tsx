import type { Scores } from '../../api/types';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import styles from './Coach.module.css';

const MERITS = ['politeness', 'professionalism'] as const;

/** Both scores; how they came about stands behind a disclosure. */
export function ScoresView({ scores }: { scores: Scores }) {
  const texts = useTexts({ ru, en });
  return (
    <details className={styles.scores}>
      <summary>
        {MERITS.map((merit) => (
          <span key={merit} className={styles.score}>
            <span>{texts[merit]}</span> <b>{scores[merit]}</b>
            <i aria-hidden="true">
              <i style={{ width: `${scores[merit]}%` }} />
            </i>
          </span>
        ))}
      </summary>
      {MERITS.map((merit) => (
        <section key={merit} aria-label={texts[merit]}>
          <strong>{texts[merit]}</strong>
          <dl>
            <div>
              <dt>{texts.start}</dt>
              <dd>{scores.start[merit]}</dd>
            </div>
            {scores.contributions
              .filter((one) => one.merit === merit)
              .map(({ cause, points }) => (
                <div key={cause}>
                  <dt>{texts.causes[cause] ?? cause}</dt>
                  <dd>{points > 0 ? `+${points}` : `−${-points}`}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
