import { account as en } from '../../i18n/en/account';
import { useTexts } from '../../i18n/LanguageContext';
import { account as ru } from '../../i18n/ru/account';
import styles from './Account.module.css';

/** The shortest password the server takes. */
export const leastPassword = 10;

/** How to choose a password, and how far the typed one is from long enough. */
export function PasswordHint({ length }: { length: number }) {
  const texts = useTexts({ ru, en }).signUp;
  if (length === 0) return <>{texts.passwordHint}</>;
  if (length >= leastPassword) return <span className={styles.enough}>{texts.passwordEnough}</span>;
  return <>{texts.passwordMore(leastPassword - length)}</>;
}
