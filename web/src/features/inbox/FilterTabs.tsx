import { Archive, Ellipsis, OctagonX, Timer } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { InboxCounts, InboxFilter } from '../../api/types';
import { inbox as en } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { deskHref } from '../desk/location';
import { useInboxCounts } from './counts';
import styles from './Inbox.module.css';

const ICONS = { archived: Archive, snoozed: Timer, spam: OctagonX };

/** The three lists one lives in as tabs, those one visits in a menu. */
export function FilterTabs({ filter, counts }: { filter: InboxFilter; counts: InboxCounts | undefined }) {
  const texts = useTexts({ ru, en }).filters;
  const [, navigate] = useLocation();
  const fresh = useInboxCounts();
  const shown = fresh.waiting + fresh.unread > 0 ? fresh : (counts ?? fresh);
  const tabs: { id: InboxFilter; count?: number }[] = [
    { id: 'all' },
    { id: 'waiting', count: shown.waiting },
    { id: 'unread', count: shown.unread },
  ];
  if (filter === 'archived' || filter === 'snoozed' || filter === 'spam') tabs.splice(2, 1, { id: filter });
  return (
    <nav className={styles.tabs} aria-label={texts.label}>
      {tabs.map(({ id, count = 0 }) => (
        <Link key={id} href={deskHref({ filter: id })} className={styles.tab} aria-current={id === filter || undefined}>
          {texts[id]}
          {count > 0 && <span>{count}</span>}
        </Link>
      ))}
      <Menu
        label={texts.more}
        entries={(['unread', 'snoozed', 'archived', 'spam'] as const)
          .filter((id) => !tabs.some((tab) => tab.id === id))
          .map((id) => ({
            id,
            label: texts[id],
            ...(id !== 'unread' && { icon: ICONS[id] }),
            onSelect: () => navigate(deskHref({ filter: id })),
          }))}
      >
        {(trigger) => <IconButton {...trigger} small icon={Ellipsis} label={texts.more} className={styles.more} />}
      </Menu>
    </nav>
  );
}
