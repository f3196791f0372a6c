import { CheckCheck } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { disputes as en } from '../../../i18n/en/disputes';
import { useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { useServerNow } from '../../../ui/clock/serverClock';
import { Page } from '../../../ui/Page';
import { PageTitle } from '../../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/State';
import { ListEnd } from '../../inbox/ListEnd';
import inbox from '../../inbox/Inbox.module.css';
import { ModerationNav } from '../ModerationNav';
import { DisputeRowLink } from './DisputeRowLink';
import { useDisputes, useOpenDisputes } from './queries';
import type { DisputeList } from './queries';
import styles from './Disputes.module.css';

const LISTS: readonly DisputeList[] = ['open', 'decided'];

const MINUTE_MS = 60_000;

/** What two could not settle themselves: what waits for a decision, and what is decided. */
export function DisputesPage() {
  const texts = useTexts({ ru, en });
  const [params] = useSearchParams();
  const list = LISTS.find((known) => known === params.get('show')) ?? 'open';
  const disputes = useDisputes(list);
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  const rows = disputes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page>
      <ModerationNav above />
      <PageTitle title={texts.title}>
        <p>{texts.lead}</p>
      </PageTitle>
      <Tabs list={list} />
      {disputes.isPending && <Skeleton rows={4} />}
      {disputes.isError && disputes.data === undefined && (
        <ErrorState error={disputes.error} title={texts.failed} onRetry={() => void disputes.refetch()} />
      )}
      {disputes.data !== undefined && rows.length === 0 && (
        <EmptyState icon={CheckCheck} title={texts.empty[list].title}>
          {texts.empty[list].text}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <section aria-label={texts.tabs[list]}>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <DisputeRowLink key={row.orderId} row={row} now={now} />
            ))}
          </ul>
          <ListEnd
            more={disputes.hasNextPage}
            busy={disputes.isFetchingNextPage}
            failed={disputes.isFetchNextPageError}
            onMore={() => void disputes.fetchNextPage()}
          />
        </section>
      )}
    </Page>
  );
}

function Tabs({ list }: { list: DisputeList }) {
  const texts = useTexts({ ru, en });
  const open = useOpenDisputes();
  return (
    <nav className={inbox.tabs} aria-label={texts.tabs.label}>
      {LISTS.map((id) => (
        <Link
          key={id}
          href={id === 'open' ? '/moderation/disputes' : `/moderation/disputes?show=${id}`}
          className={inbox.tab}
          aria-current={id === list || undefined}
        >
          {texts.tabs[id]}
          {id === 'open' && open > 0 && (
            <span>
              <span aria-hidden="true">{open}</span>
              <span className="sr">{texts.openCount(open)}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
