import { lazy, Suspense, useEffect, useRef } from 'react';
import { MessagesSquare } from 'lucide-react';
import { useTitle } from '../../app/title';
import { inbox as en } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { classes } from '../../ui/classes';
import { EmptyState, Skeleton } from '../../ui/State';
import { FloorBars } from '../inbox/FloorBars';
import { InboxPane } from '../inbox/InboxPane';
import { useInbox } from '../inbox/useInbox';
import inboxStyles from '../inbox/Inbox.module.css';
import { DeskNotices } from './DeskNotices';
import { useDeskLocation } from './location';
import styles from './Desk.module.css';

const ClockLesson = lazy(() => import('./ClockLesson'));
const SearchPane = lazy(() => import('../search/SearchPane'));
const loadConversation = () => import('../conversation/ConversationPane');
const ConversationPane = lazy(loadConversation);

/** The desk: the list (or the search) beside one conversation; on a phone one of them at a time. */
export default function DeskPage() {
  const texts = useTexts({ ru, en });
  const { conversationId, search, at } = useDeskLocation();
  useTitle(search !== null && conversationId === null ? texts.search : texts.title);
  useFocusBack(conversationId);
  useEffect(() => {
    // The list is there first; the rest of the desk is fetched before anybody can press a row.
    void loadConversation();
  }, []);
  return (
    <div className={classes(styles.desk, conversationId !== null && styles.inside)}>
      <section className={inboxStyles.pane} aria-label={search === null ? texts.title : texts.search}>
        {search === null ? (
          <InboxPane />
        ) : (
          <Suspense fallback={<Skeleton />}>
            <SearchPane words={search} />
          </Suspense>
        )}
        <FloorBars openId={conversationId} />
        <DeskNotices />
      </section>
      {conversationId === null ? (
        <div className={styles.nothing}>
          <NothingOpen />
        </div>
      ) : (
        <Suspense fallback={<div className={styles.talk} />}>
          <ConversationPane key={conversationId} conversationId={conversationId} at={at} className={styles.talk} />
        </Suspense>
      )}
    </div>
  );
}

/** Beside an empty inbox the reply clock is explained; else a conversation is to be chosen. */
function NothingOpen() {
  const texts = useTexts({ ru, en });
  const inbox = useInbox('all');
  return inbox.data?.pages[0]?.items.length === 0 ? (
    <Suspense fallback={null}>
      <ClockLesson />
    </Suspense>
  ) : (
    <EmptyState icon={MessagesSquare} title={texts.choose}>
      {texts.chooseHint}
    </EmptyState>
  );
}

/** Back in the list, the focus stands on the row of the conversation just left. */
function useFocusBack(conversationId: string | null) {
  const left = useRef(conversationId);
  useEffect(() => {
    const id = left.current;
    left.current = conversationId;
    if (conversationId === null && id !== null) document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
  }, [conversationId]);
}
