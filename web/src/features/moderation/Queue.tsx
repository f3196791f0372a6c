import { useRef } from 'react';
import { CheckCheck } from 'lucide-react';
import { Link } from 'wouter';
import type { Case } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { useServerNow } from '../../ui/clock/serverClock';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { usePageHeading } from '../../ui/usePageHeading';
import { ListEnd } from '../inbox/ListEnd';
import inbox from '../inbox/Inbox.module.css';
import { DecidedLine } from './DecidedLine';
import { LISTS, queueHref, useQueueLocation } from './location';
import type { CaseList } from './location';
import { ModerationNav } from './ModerationNav';
import { useCases, useOpenCounts } from './queries';
import { QueueRow } from './QueueRow';

const MINUTE_MS = 60_000;

/** Who waits for a decision, and what was decided. */
export function Queue({ decided }: { decided: Case | null }) {
  const texts = useTexts({ ru, en });
  const { list, caseId } = useQueueLocation();
  const cases = useCases(list);
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <header className={inbox.head}>
        {caseId === null ? <Heading /> : <p className="sr">{texts.nav.queue}</p>}
        <ModerationNav />
        <ListTabs list={list} />
      </header>
      {decided && <DecidedLine decided={decided} />}
      <div className={inbox.rows}>
        {cases.isPending ? (
          <Skeleton rows={6} />
        ) : cases.isError && cases.data === undefined ? (
          <ErrorState error={cases.error} title={texts.queue.failed} onRetry={() => void cases.refetch()} />
        ) : items.length === 0 ? (
          <EmptyState icon={CheckCheck} title={texts.queue.empty[list].title}>
            {texts.queue.empty[list].text}
          </EmptyState>
        ) : (
          <section aria-label={texts.queue.tabs[list]}>
            <h2 className={inbox.group}>{list === 'decided' ? texts.queue.latest : texts.queue.oldest}</h2>
            <ul>
              {items.map((each) => (
                <QueueRow
                  key={each.id}
                  row={each}
                  now={now}
                  href={queueHref({ list, caseId: each.id })}
                  current={each.id === caseId}
                />
              ))}
            </ul>
            <ListEnd
              more={cases.hasNextPage}
              busy={cases.isFetchingNextPage}
              failed={cases.isFetchNextPageError}
              onMore={() => void cases.fetchNextPage()}
            />
          </section>
        )}
      </div>
    </>
  );
}

/** The heading of the page while no case is open; then the case has its own. */
function Heading() {
  const texts = useTexts({ ru, en });
  const heading = useRef<HTMLHeadingElement>(null);
  usePageHeading(heading, texts.title);
  return (
    <h1 ref={heading} tabIndex={-1} className="sr">
      {texts.title}
    </h1>
  );
}

function ListTabs({ list }: { list: CaseList }) {
  const texts = useTexts({ ru, en }).queue.tabs;
  const counts = useOpenCounts();
  const counted: Record<CaseList, number> = {
    held: counts?.held ?? 0,
    appeal: counts?.appeals ?? 0,
    report: counts?.reports ?? 0,
    decided: 0,
  };
  return (
    <nav className={inbox.tabs} aria-label={texts.label}>
      {LISTS.map((id) => (
        <Link
          key={id}
          href={queueHref({ list: id, caseId: null })}
          className={inbox.tab}
          aria-current={id === list || undefined}
        >
          {texts[id]}
          {counted[id] > 0 && <span>{counted[id]}</span>}
        </Link>
      ))}
    </nav>
  );
}
