import { contact as en } from '../../i18n/en/contact';
import { useTexts } from '../../i18n/LanguageContext';
import { contact as ru } from '../../i18n/ru/contact';
import { InlineNotice } from '../../ui/State';
import styles from './Contact.module.css';

/** Why what the seller took for spam is back: he still owes an answer. */
export default function SpamAnswer({ answer }: { answer: string }) {
  const texts = useTexts({ ru, en });
  return (
    <div className={styles.closed}>
      <InlineNotice role="status">
        <b>{texts.spamAnswer}</b> {answer}
      </InlineNotice>
    </div>
  );
}
