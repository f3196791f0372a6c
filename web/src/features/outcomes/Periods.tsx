import { Link } from 'wouter';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { PERIODS } from './figures';
import type { Days } from './figures';
import styles from './Outcomes.module.css';

/** How far to look back; `href` makes the address of a length. */
export function Periods({ days, href }: { days: Days; href: (days: Days) => string }) {
  const texts = useTexts({ ru, en });
  return (
    <nav className={styles.periods} aria-label={texts.period}>
      {PERIODS.map((count) => (
        <Link key={count} href={href(count)} replace aria-current={count === days ? 'true' : undefined}>
          {texts.days(count)}
        </Link>
      ))}
    </nav>
  );
}
