import { useRef } from 'react';
import { Archive, CheckCheck, Inbox, OctagonX, Search, Timer } from 'lucide-react';
import { useLocation } from 'wouter';
import type { InboxFilter } from '../../api/types';
import { inbox as en } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { IconButton, LinkButton } from '../../ui/Button';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { deskHref, useDeskLocation } from '../desk/location';
import { FilterTabs } from './FilterTabs';
import { ListEnd } from './ListEnd';
import { InboxRow } from './InboxRow';
import { useArranged, useInbox } from './useInbox';
import type { InboxGroups } from './useInbox';
import { useRest } from './useRest';
import styles from './Inbox.module.css';

/** The list of conversations, by what delay is about to cost. */
export function InboxPane() {
  const texts = useTexts({ ru, en });
  const [, navigate] = useLocation();
  const { conversationId, filter } = useDeskLocation();
  const rows = useRef<HTMLDivElement>(null);
  const resting = useRest(rows);
  const inbox = useInbox(filter);
  const groups = useArranged(inbox.data?.pages, filter, resting, conversationId);
  const empty = groups.clocked.length + groups.rest.length === 0;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>{texts.title}</h1>
          <IconButton icon={Search} label={texts.search} onClick={() => navigate(deskHref({ search: '' }))} />
        </div>
        <FilterTabs filter={filter} counts={inbox.data?.pages[0]?.counts} />
      </header>
      <div ref={rows} className={styles.rows} data-inbox="">
        {inbox.isPending ? (
          <Skeleton rows={7} />
        ) : inbox.isError && inbox.data === undefined ? (
          <ErrorState error={inbox.error} title={texts.failed} onRetry={() => void inbox.refetch()} />
        ) : empty && !inbox.hasNextPage ? (
          <EmptyInbox filter={filter} />
        ) : (
          <>
            <Groups groups={groups} filter={filter} openId={conversationId} />
            <ListEnd
              more={inbox.hasNextPage}
              busy={inbox.isFetchingNextPage}
              failed={inbox.isFetchNextPageError}
              onMore={() => void inbox.fetchNextPage()}
            />
          </>
        )}
      </div>
    </>
  );
}

function Groups({ groups, filter, openId }: { groups: InboxGroups; filter: InboxFilter; openId: string | null }) {
  const texts = useTexts({ ru, en });
  const allMine = groups.rest.every((row) => row.side === 'seller' && row.last?.side === 'seller');
  const restName = allMine ? texts.groups.buyersMove : texts.groups.rest;
  const parts = [
    { name: texts.groups.stake, rows: groups.clocked },
    { name: filter === 'all' && groups.clocked.length > 0 ? restName : null, rows: groups.rest },
  ];
  return parts.map(
    ({ name, rows }, index) =>
      rows.length > 0 && (
        <section key={index} aria-label={name ?? texts.filters[filter]}>
          {name !== null && <h2 className={styles.group}>{name}</h2>}
          <ul>
            {rows.map((row) => (
              <InboxRow
                key={row.conversationId}
                row={row}
                href={deskHref({ conversationId: row.conversationId, filter })}
                current={row.conversationId === openId}
              />
            ))}
          </ul>
        </section>
      ),
  );
}

const ICONS = {
  all: Inbox,
  waiting: CheckCheck,
  unread: CheckCheck,
  archived: Archive,
  snoozed: Timer,
  spam: OctagonX,
} as const;

/** An empty list says what will be in it and what to do. */
function EmptyInbox({ filter }: { filter: InboxFilter }) {
  const texts = useTexts({ ru, en }).empty;
  const action = filter === 'all' && (
    <>
      <LinkButton href="/my/services" variant="main" small>
        {texts.all.services}
      </LinkButton>
      <LinkButton href="/services" variant="line" small>
        {texts.all.catalogue}
      </LinkButton>
    </>
  );
  return (
    <EmptyState icon={ICONS[filter]} title={texts[filter].title} {...(action !== false && { action })}>
      {texts[filter].text}
    </EmptyState>
  );
}
