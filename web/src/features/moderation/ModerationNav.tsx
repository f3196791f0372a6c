import { Link, useLocation } from 'wouter';
import { moderation as en } from '../../i18n/en/moderation';
import { useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { classes } from '../../ui/classes';
import styles from './Moderation.module.css';

const PARTS = [
  { id: 'queue', href: '/moderation', at: /^\/moderation(\/cases\/|\/?$)/ },
  { id: 'disputes', href: '/moderation/disputes', at: /^\/moderation\/disputes/ },
  { id: 'people', href: '/moderation/people', at: /^\/moderation\/people/ },
  { id: 'log', href: '/moderation/log', at: /^\/moderation\/log/ },
  { id: 'outcomes', href: '/operator/outcomes', at: /^\/operator\/outcomes/ },
] as const;

/** The parts of moderation; `above` the heading of a page it keeps away from it. */
export function ModerationNav({ above = false }: { above?: boolean }) {
  const texts = useTexts({ ru, en }).nav;
  const [location] = useLocation();
  return (
    <nav className={classes(styles.nav, above && styles.above)} aria-label={texts.label}>
      {PARTS.map(({ id, href, at }) => (
        <Link key={id} href={href} aria-current={at.test(location) ? 'page' : undefined}>
          {texts[id]}
        </Link>
      ))}
    </nav>
  );
}
