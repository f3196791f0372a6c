import { Link, useLocation } from 'wouter';
import { ownParts as en } from '../../i18n/en/ownParts';
import { useTexts } from '../../i18n/LanguageContext';
import { ownParts as ru } from '../../i18n/ru/ownParts';
import styles from './PartsNav.module.css';

const PARTS = [
  { id: 'communication', href: '/my/communication' },
  { id: 'outcomes', href: '/my/outcomes' },
  { id: 'rating', href: '/my/rating' },
] as const;

/** The pages on which a seller looks at himself. */
export function PartsNav() {
  const texts = useTexts({ ru, en });
  const [location] = useLocation();
  return (
    <nav className={styles.parts} aria-label={texts.label}>
      {PARTS.map(({ id, href }) => (
        <Link key={id} href={href} aria-current={location === href ? 'page' : undefined}>
          {texts[id]}
        </Link>
      ))}
    </nav>
  );
}
