import { FileText } from 'lucide-react';
import type { Request } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Page';
import styles from './Exchange.module.css';

/** What is asked for, with what was added. */
export function TaskSection({ request, signedIn }: { request: Request; signedIn: boolean }) {
  const texts = useTexts({ ru, en }).request;
  const format = useFormat();
  return (
    <Section id="task" title={texts.task}>
      <div>
        <p className={styles.text} lang={request.language}>
          {request.text}
        </p>
        {request.additions.map(({ at, text }) => (
          <div key={at} className={styles.addition}>
            <p className={styles.quiet}>{texts.added(format.when(at, new Date()))}</p>
            <p className={styles.text} lang={request.language}>
              {text}
            </p>
          </div>
        ))}
      </div>
      {request.files.length > 0 && (
        <div>
          <h3>{texts.files}</h3>
          {signedIn ? (
            <ul className={styles.files}>
              {request.files.map((file) => (
                <li key={file.id}>
                  <Icon of={FileText} />
                  <a href={file.url} download={file.name}>
                    {file.name}
                  </a>
                  <span className={styles.quiet}>{format.bytes(file.size)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className={styles.quiet}>{texts.filesSignIn}</p>
          )}
        </div>
      )}
    </Section>
  );
}
