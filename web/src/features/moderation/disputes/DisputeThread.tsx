import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Order } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { ErrorState, Skeleton } from '../../../ui/State';
import { Talk } from '../Talk';
import { useDisputeMessages } from './queries';
import styles from './Disputes.module.css';

interface DisputeThreadProps {
  order: Order;
  /** A message that somebody wants to see; earlier pages are fetched until it is there. */
  wanted: { seq: number } | null;
  onShown: () => void;
}

/** The conversation that the order is in: the buyer on the left, the seller on the right. */
export function DisputeThread({ order, wanted, onShown }: DisputeThreadProps) {
  const texts = useTexts({ ru, en });
  const thread = useRef<HTMLElement>(null);
  const pages = useDisputeMessages(order.id);
  const { data, hasNextPage, isFetching, fetchNextPage } = pages;
  const isThere = data !== undefined;
  // The latest is seen first, as everywhere.
  useLayoutEffect(() => {
    if (isThere && thread.current !== null) thread.current.scrollTop = thread.current.scrollHeight;
  }, [isThere]);
  useEffect(() => {
    if (wanted === null) return;
    const message = document.getElementById(`m${wanted.seq}`);
    if (message !== null) {
      message.scrollIntoView({ block: 'center' });
      message.focus({ preventScroll: true });
      onShown();
    } else if (hasNextPage && !isFetching) {
      void fetchNextPage();
    }
  }, [wanted, data, hasNextPage, isFetching, fetchNextPage, onShown]);
  const messages = [...(data?.pages ?? [])].reverse().flatMap((page) => page.messages);
  return (
    // Who has only a keyboard scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={thread} className={styles.thread} aria-label={texts.conversation} tabIndex={0}>
      <h2 className={styles.threadTitle}>{texts.conversation}</h2>
      {pages.isPending && <Skeleton shape="text" rows={8} />}
      {pages.isError && !isThere && (
        <ErrorState error={pages.error} title={texts.conversationFailed} onRetry={() => void pages.refetch()} />
      )}
      {isThere && (
        <Talk
          messages={messages}
          people={{ buyer: order.buyer, seller: order.seller }}
          right="seller"
          order={order}
          pages={{
            hasMore: hasNextPage,
            isFetching,
            isError: pages.isFetchNextPageError,
            error: pages.error,
            onMore: () => void fetchNextPage(),
          }}
        />
      )}
    </section>
  );
}
