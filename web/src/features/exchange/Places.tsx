import { Link, useLocation } from 'wouter';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import styles from './Exchange.module.css';

/** The ways between everybody's requests, one's own, and one's own proposals. */
export function Places() {
  const texts = useTexts({ ru, en }).places;
  const [location] = useLocation();
  const places = [
    { href: '/exchange', label: texts.all },
    { href: '/my/requests', label: texts.requests },
    { href: '/my/proposals', label: texts.proposals },
  ];
  return (
    <nav className={styles.places} aria-label={texts.label}>
      {places.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={location === href ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
