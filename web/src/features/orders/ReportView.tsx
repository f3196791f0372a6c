import type { ProgressReport } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { MessageFiles } from '../conversation/MessageFiles';
import { MessageText } from '../conversation/MessageText';
import styles from './Orders.module.css';

/** What is done, what is next, what is asked, and how far it is. */
export function ReportView({ report }: { report: ProgressReport }) {
  const texts = useTexts({ ru, en }).progress;
  return (
    <>
      <Percent percent={report.percent} />
      <dl className={styles.report}>
        {(['done', 'next', 'question'] as const).map(
          (part) =>
            report[part] !== '' && (
              <div key={part}>
                <dt>{texts[part]}</dt>
                <dd>
                  <MessageText text={report[part]} />
                </dd>
              </div>
            ),
        )}
      </dl>
      <MessageFiles attachments={report.attachments} />
    </>
  );
}

/** How far it is: the bar repeats what the words say. */
export function Percent({ percent }: { percent: number }) {
  const texts = useTexts({ ru, en }).progress;
  return (
    <div className={styles.percent}>
      <span>{texts.percent(percent)}</span>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
      </span>
    </div>
  );
}
