import { Link } from 'wouter';
import type { RequestSummary } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Facts } from './Facts';
import styles from './Exchange.module.css';

/** A request in the list of all. */
export function RequestItem({ request }: { request: RequestSummary }) {
  const texts = useTexts({ ru, en });
  return (
    <li className={styles.item}>
      <h2>
        <Link href={`/exchange/${request.id}`} lang={request.language}>
          {request.title}
        </Link>
      </h2>
      <Facts request={request} />
      <p className={styles.preview} lang={request.language}>
        {request.preview}
      </p>
      {(request.mine || request.proposed) && (
        <p className={styles.tags}>
          <span className={styles.tag}>{request.mine ? texts.yours : texts.proposed}</span>
        </p>
      )}
    </li>
  );
}

/** A request in its buyer's own list. */
export function OwnRequestItem({ request }: { request: RequestSummary }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <li className={styles.item}>
      <h2>
        <Link href={`/my/requests/${request.id}`}>{request.title}</Link>
      </h2>
      <Facts request={request} />
      <p className={styles.tags}>
        <span className={styles.tag}>{texts.states[request.state]}</span>
        {request.state === 'open' && <span>{texts.mine.until(format.until(request.expiresAt, new Date()))}</span>}
        {request.state === 'open' && request.waiting > 0 && <b>{texts.mine.waiting(request.waiting)}</b>}
      </p>
    </li>
  );
}
