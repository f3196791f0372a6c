import { lazy, memo, Suspense } from 'react';
import { AlarmClock, Paperclip } from 'lucide-react';
import { Link } from 'wouter';
import type { InboxItem } from '../../api/types';
import { inbox as en } from '../../i18n/en/inbox';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import { ReplyClock } from '../../ui/clock/ReplyClock';
import { serverNow } from '../../ui/clock/serverClock';
import { Icon } from '../../ui/Icon';
import styles from './Inbox.module.css';

/** The words of cards are many, and needed only where there are orders. */
const CardWords = lazy(() => import('../orders/CardWords'));

interface InboxRowProps {
  row: InboxItem;
  href: string;
  current: boolean;
}

/** One conversation: who, about what, the first line, and how long there is left to answer. */
export const InboxRow = memo(function InboxRow({ row, href, current }: InboxRowProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const fresh = row.unread > 0;
  return (
    <li>
      <Link
        href={href}
        className={classes(styles.row, fresh && styles.fresh)}
        aria-current={current ? 'true' : undefined}
        data-row={row.conversationId}
      >
        <Avatar person={row.other} />
        <div className={styles.text}>
          <div className={styles.first}>
            <span className={styles.name}>{row.other.name}</span>
            {row.clock === null ? (
              <span className={styles.when}>{format.when(row.lastAt, new Date(serverNow()))}</span>
            ) : (
              <ReplyClock clock={row.clock} />
            )}
          </div>
          <Subject row={row} />
          <div className={styles.last}>
            <span className={styles.preview}>
              <Preview row={row} />
            </span>
            {fresh && (
              <span className={styles.dot}>
                <span className="sr">{texts.unread(row.unread)}</span>
              </span>
            )}
          </div>
        </div>
      </Link>
    </li>
  );
});

function Subject({ row }: { row: InboxItem }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { asked } = row;
  const parts = [
    asked?.budget && texts.upTo(format.money(asked.budget)),
    asked?.deadline && texts.neededBy(format.calendarDay(asked.deadline)),
    row.service?.title,
    row.clock?.newBuyer ? texts.newBuyer : undefined,
  ].filter(Boolean);
  const snoozed = row.snoozedUntil !== null && Date.parse(row.snoozedUntil) > serverNow();
  return (
    <div className={styles.subject}>
      {snoozed && row.snoozedUntil !== null && (
        <span className={styles.snoozed}>
          <Icon of={AlarmClock} size={14} />
          {texts.snoozedUntil(format.until(row.snoozedUntil, new Date(serverNow())))}
          {parts.length > 0 && ' · '}
        </span>
      )}
      {parts.join(' · ')}
    </div>
  );
}

function Preview({ row }: { row: InboxItem }) {
  const texts = useTexts({ ru, en });
  const { last } = row;
  if (last === null) return row.hasDraft ? <span className={styles.draft}>{texts.draft}</span> : null;
  const card = last.preview === '' ? last.card : null;
  return (
    <>
      {row.hasDraft && <span className={styles.draft}>{texts.draft} · </span>}
      {last.side === row.side && card === null && texts.you}
      {last.preview}
      {card !== null && (
        <Suspense fallback={null}>
          <CardWords kind={card} />
        </Suspense>
      )}
      {last.preview === '' && card === null && last.attachments > 0 && (
        <span className={styles.files}>
          <Icon of={Paperclip} size={14} />
          {texts.files(last.attachments)}
        </span>
      )}
    </>
  );
}
