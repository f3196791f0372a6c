import { Link } from 'wouter';
import type { Ladder } from '../../api/types';
import { standing as en } from '../../i18n/en/standing';
import { useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import { Section } from '../../ui/Page';
import styles from './Standing.module.css';

/** What each strike brings, when it expires, and how long one may object: the operator's ladder. */
export function LadderSection({ ladder }: { ladder: Ladder }) {
  const texts = useTexts({ ru, en });
  return (
    <Section id="ladder" title={texts.ladder.title} lead={texts.ladder.lead}>
      <dl className={styles.ladder}>
        {ladder.steps.map(({ strikes, consequence, days }) => (
          <div key={strikes}>
            <dt>{texts.ladder.step(strikes)}</dt>
            <dd>{texts.consequences[consequence](days)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        {texts.ladder.expire(ladder.expireAfterDays)} {texts.ladder.appeal(ladder.appealDays)}
      </p>
      <p>
        <Link href="/techniques">{texts.ladder.techniques}</Link>
      </p>
    </Section>
  );
}
