import { useEffect, useEffectEvent, useState } from 'react';
import { ArrowLeft, Search, SearchX, X } from 'lucide-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { SearchPage } from '../../api/types';
import { search as en } from '../../i18n/en/search';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { search as ru } from '../../i18n/ru/search';
import { Avatar } from '../../ui/Avatar';
import { IconButton } from '../../ui/Button';
import { serverNow } from '../../ui/clock/serverClock';
import { Icon } from '../../ui/Icon';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { deskHref, useDeskLocation } from '../desk/location';
import { ListEnd } from '../inbox/ListEnd';
import inboxStyles from '../inbox/Inbox.module.css';
import styles from './Search.module.css';

type Hit = SearchPage['items'][number];

const ASK_AFTER_MS = 300;

/** Words in one's own conversations; each hit leads to its message. */
export default function SearchPane({ words }: { words: string }) {
  const texts = useTexts({ ru, en });
  const { conversationId } = useDeskLocation();
  return (
    <>
      <header className={inboxStyles.head}>
        <h1 className="sr">{texts.title}</h1>
        <SearchField words={words} />
      </header>
      <div className={inboxStyles.rows}>
        {words.trim() === '' ? (
          <EmptyState icon={Search} title={texts.start.title}>
            {texts.start.text}
          </EmptyState>
        ) : (
          <Hits words={words.trim()} openId={conversationId} />
        )}
      </div>
    </>
  );
}

/** The words stand in the address, so that a search can be gone back to. */
function SearchField({ words }: { words: string }) {
  const texts = useTexts({ ru, en });
  const [, navigate] = useLocation();
  const desk = useDeskLocation();
  const [text, setText] = useState(words);
  const ask = useEffectEvent(() => {
    if (text.trim() === words.trim()) return;
    navigate(deskHref({ conversationId: text.trim() === '' ? null : desk.conversationId, search: text.trim() }), {
      replace: true,
    });
  });
  useEffect(() => {
    const timer = setTimeout(ask, ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <form
      role="search"
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        navigate(deskHref({ conversationId: desk.conversationId, search: text.trim() }), { replace: true });
      }}
    >
      <IconButton icon={ArrowLeft} label={texts.back} onClick={() => navigate('/desk')} />
      <div className={styles.input}>
        <Icon of={Search} />
        {/* Whoever opens the search wants to write in it. */}
        <input
          type="search"
          aria-label={texts.label}
          placeholder={texts.placeholder}
          maxLength={200}
          value={text}
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={words === ''}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') navigate('/desk');
          }}
        />
        {text !== '' && <IconButton small icon={X} size={16} label={texts.clear} onClick={() => setText('')} />}
      </div>
    </form>
  );
}

function Hits({ words, openId }: { words: string; openId: string | null }) {
  const texts = useTexts({ ru, en });
  const found = useInfiniteQuery({
    queryKey: keys.search(words),
    queryFn: ({ pageParam }) => {
      const query = { q: words, ...(pageParam !== null && { cursor: pageParam }) };
      return call(api.GET('/api/search/messages', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  if (found.isPending) return <Skeleton rows={6} />;
  if (found.data === undefined) {
    return <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />;
  }
  const hits = found.data.pages.flatMap((page) => page.items);
  if (hits.length === 0) {
    return (
      <EmptyState icon={SearchX} title={texts.none.title}>
        {texts.none.text}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <HitRow
            key={`${hit.message.conversationId}/${hit.message.seq}`}
            hit={hit}
            words={words}
            current={hit.message.conversationId === openId}
          />
        ))}
      </ul>
      <ListEnd
        more={found.hasNextPage}
        busy={found.isFetchingNextPage}
        failed={found.isFetchNextPageError}
        onMore={() => void found.fetchNextPage()}
      />
    </>
  );
}

function HitRow({ hit, words, current }: { hit: Hit; words: string; current: boolean }) {
  const format = useFormat();
  const { at } = useDeskLocation();
  const { message, other, snippet } = hit;
  const href = deskHref({ conversationId: message.conversationId, search: words, at: message.seq });
  return (
    <li>
      <Link
        href={href}
        className={inboxStyles.row}
        aria-current={(current && at === message.seq) || undefined}
        data-row=""
      >
        <Avatar person={other} />
        <div className={inboxStyles.text}>
          <div className={inboxStyles.first}>
            <span className={inboxStyles.name}>{other.name}</span>
            <span className={inboxStyles.when}>{format.when(message.sentAt, new Date(serverNow()))}</span>
          </div>
          <p className={styles.snippet}>
            {snippet.map((piece, index) => (piece.found ? <mark key={index}>{piece.text}</mark> : piece.text))}
          </p>
        </div>
      </Link>
    </li>
  );
}
