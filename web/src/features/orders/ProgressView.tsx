import type { Order, ProgressReport } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { serverNow } from '../../ui/clock/serverClock';
import { isAtWork } from './facts';
import { Percent, ReportView } from './ReportView';
import styles from './Orders.module.css';

/** The way of the work: how far it is, what was promised next, and every report before; both sides see it. */
export function ProgressView({ order }: { order: Order }) {
  const texts = useTexts({ ru, en }).progress;
  const format = useFormat();
  const now = new Date(serverNow());
  const [last, ...earlier] = order.reports.toReversed();
  if (last === undefined && !isAtWork(order)) return null;
  return (
    <section className={styles.sub} aria-label={texts.title}>
      <h4>{texts.title}</h4>
      {last === undefined ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <Percent percent={last.percent} />
          {last.next !== '' && (
            <p>
              <span className={styles.label}>{texts.promised}</span> {last.next}
            </p>
          )}
        </>
      )}
      {isAtWork(order) && order.progressDueAt !== null && Date.parse(order.progressDueAt) > now.getTime() && (
        <p>{texts.due(format.until(order.progressDueAt, now))}</p>
      )}
      {last !== undefined && <Reports reports={[last, ...earlier]} />}
    </section>
  );
}

function Reports({ reports }: { reports: readonly ProgressReport[] }) {
  const texts = useTexts({ ru, en }).progress;
  const format = useFormat();
  return (
    <details className={styles.fold}>
      <summary>{texts.all(reports.length)}</summary>
      <ol className={styles.timeline}>
        {reports.map((report) => (
          <li key={report.id}>
            <small>{format.dateTime(report.at)}</small>
            <ReportView report={report} />
          </li>
        ))}
      </ol>
    </details>
  );
}
