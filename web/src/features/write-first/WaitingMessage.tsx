import { useState } from 'react';
import { Link } from 'wouter';
import { writeFirst as en } from '../../i18n/en/writeFirst';
import { useTexts } from '../../i18n/LanguageContext';
import { writeFirst as ru } from '../../i18n/ru/writeFirst';
import { findAsked, pageOf } from './kept';
import styles from './WriteFirst.module.css';

/** On the sign-in pages: the first message that waits for its author, so that he sees it is safe. */
export function WaitingMessage() {
  const texts = useTexts({ ru, en });
  const [message] = useState(() => findAsked(localStorage, Date.now()));
  if (message === null) return null;
  return (
    <section className={styles.waiting} aria-label={texts.waiting(message.sellerName)}>
      <p className={styles.waitingTitle}>{texts.waiting(message.sellerName)}</p>
      <p>{texts.waitingText}</p>
      <blockquote>{message.text}</blockquote>
      <Link href={pageOf(message)}>{texts.edit}</Link>
    </section>
  );
}
