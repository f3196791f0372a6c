import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Languages } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { common as en } from '../i18n/en/common';
import { useLanguage, useTexts } from '../i18n/LanguageContext';
import { common as ru } from '../i18n/ru/common';
import { Button, LinkButton } from '../ui/Button';
import { Mark } from '../ui/Mark';
import { useSession } from './session';
import { usePageFocus } from './usePageFocus';
import styles from './PublicShell.module.css';

/** The frame of the pages anybody may read. */
export default function PublicShell({ children }: { children: ReactNode }) {
  const texts = useTexts({ ru, en });
  const language = useLanguage();
  const { account, chooseLanguage, changeMe } = useSession();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  usePageFocus(main);
  const switchLanguage = () => {
    const other = language === 'ru' ? 'en' : 'ru';
    if (account === null) chooseLanguage(other);
    else void changeMe({ language: other });
  };
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {texts.nav.skip}
      </a>
      <header className={styles.head}>
        <Link href="/" className={styles.brand} aria-label={texts.nav.home}>
          <Mark size={28} />
          <span>{texts.product}</span>
        </Link>
        <nav className={styles.nav} aria-label={texts.nav.label}>
          <Link href="/services" aria-current={location === '/services' ? 'page' : undefined}>
            {texts.nav.catalogue}
          </Link>
          <Link href="/exchange" aria-current={location === '/exchange' ? 'page' : undefined}>
            {texts.nav.exchange}
          </Link>
        </nav>
        <div className={styles.actions}>
          <Button icon={Languages} onClick={switchLanguage} lang={texts.nav.switchToLang}>
            {texts.nav.switchTo}
          </Button>
          {account !== null ? (
            <LinkButton href="/desk" variant="line">
              {texts.nav.openDesk}
            </LinkButton>
          ) : (
            location !== '/sign-in' && (
              <LinkButton href="/sign-in" variant="line">
                {texts.nav.signIn}
              </LinkButton>
            )
          )}
        </div>
      </header>
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
