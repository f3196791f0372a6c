import { Link } from 'wouter';
import type { LogEntry } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import styles from './People.module.css';

interface LogRowProps {
  entry: LogEntry;
  /** Whose page this is; there the name need not be said each time. */
  known?: string;
}

/** One entry of the log: when, what, about whom, by whom and by which rule. */
export function LogRow({ entry, known }: LogRowProps) {
  const texts = useTexts({ ru, en }).log;
  const format = useFormat();
  const { at, what, by, about, caseId, rules, rulesVersion, reason, text } = entry;
  const details = [
    by === null ? texts.guard : by.id !== about.id && texts.by(by.name),
    rules.join(', '),
    rulesVersion !== null && texts.version(rulesVersion),
  ];
  return (
    <li className={styles.entry}>
      <time dateTime={at}>{format.dateTime(at)}</time>
      <div>
        <p>
          <b>{texts.what[what]}</b>
          {about.id !== known && (
            <>
              {' · '}
              <Link href={`/moderation/people/${about.id}`}>{about.name}</Link>
            </>
          )}
        </p>
        <p className={styles.quiet}>{details.filter(Boolean).join(' · ')}</p>
        {reason !== '' && <blockquote className="prose">{reason}</blockquote>}
        {text !== null && (
          <details>
            <summary>{texts.text}</summary>
            <p className="prose">{text}</p>
          </details>
        )}
        {caseId !== null && (
          <p>
            <Link href={`/moderation/cases/${caseId}`}>{texts.openCase}</Link>
          </p>
        )}
      </div>
    </li>
  );
}
