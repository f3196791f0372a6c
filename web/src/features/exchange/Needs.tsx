import type { ContactNeed } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import styles from './Exchange.module.css';

/** Which contacts the work would need, as the seller declared; usually none, and then nothing is said. */
export function ContactNeeds({ needs }: { needs: readonly ContactNeed[] }) {
  const texts = useTexts({ ru, en });
  if (needs.length === 0) return null;
  return (
    <div className={styles.quiet}>
      <p>{texts.service.contacts}:</p>
      <ul>
        {needs.map(({ kind, reason }) => (
          <li key={kind}>
            {texts.contactKinds[kind]}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
