import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { ScoreCause, ScoreReason } from '../../api/types';
import { communication as en } from '../../i18n/en/communication';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { communication as ru } from '../../i18n/ru/communication';
import { Button } from '../../ui/Button';
import { serverNow } from '../../ui/clock/serverClock';
import { ErrorState, Skeleton } from '../../ui/State';
import { deskHref } from '../desk/location';
import { signed } from './scores';
import styles from './Communication.module.css';

interface ReasonsProps {
  cause: ScoreCause;
  from: string;
  to: string;
}

/** The messages behind a cause; each leads to its place in its conversation. */
export function Reasons({ cause: { merit, cause }, from, to }: ReasonsProps) {
  const texts = useTexts({ ru, en }).reasons;
  const found = useInfiniteQuery({
    queryKey: keys.scoreReasons(from, to, merit, cause),
    queryFn: ({ pageParam }) => {
      const query = { from, to, merit, cause, ...(pageParam !== null && { cursor: pageParam }) };
      return call(api.GET('/api/me/scores/reasons', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  if (found.isPending) return <Skeleton shape="text" rows={3} />;
  if (found.data === undefined) {
    return <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />;
  }
  const reasons = found.data.pages.flatMap((page) => page.items);
  return (
    <div className={styles.reasons}>
      {reasons.length === 0 && <p className={styles.lead}>{texts.none}</p>}
      <ul>
        {reasons.map((reason) => (
          <Reason key={`${reason.conversationId}/${reason.seq}`} reason={reason} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="line" small unavailable={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </div>
  );
}

function Reason({ reason }: { reason: ScoreReason }) {
  const texts = useTexts({ ru, en }).reasons;
  const format = useFormat();
  const { conversationId, seq, sentAt, other, preview, points, delaySeconds } = reason;
  return (
    <li>
      <Link href={deskHref({ conversationId, at: seq })} className={styles.reason}>
        <span className={styles.who}>
          <b>{other.name}</b>
          <span>
            {format.when(sentAt, new Date(serverNow()))}
            {delaySeconds !== null && `, ${texts.after(format.duration(delaySeconds / 60))}`}
          </span>
        </span>
        <span className={styles.preview}>{preview === '' ? texts.file : preview}</span>
        <span className={styles.points}>{signed(points, format.number)}</span>
      </Link>
    </li>
  );
}
