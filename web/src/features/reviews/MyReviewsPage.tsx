import { Star } from 'lucide-react';
import { Link } from 'wouter';
import type { OrderReview } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { useMyReviews } from './queries';
import { ReviewActions } from './ReviewActions';
import { AnswerSaid, ReviewText } from './ReviewText';
import styles from './Reviews.module.css';

/** What buyers said of the seller's work, the unanswered first. */
export default function MyReviewsPage() {
  const texts = useTexts({ ru, en });
  const words = texts.mine;
  const found = useMyReviews();
  const first = found.data?.pages[0];
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>{words.lead}</p>
      </PageTitle>
      {found.isPending && <Skeleton shape="text" rows={6} />}
      {found.isError && first === undefined && (
        <ErrorState error={found.error} title={words.failed} onRetry={() => void found.refetch()} />
      )}
      {first?.count === 0 && (
        <EmptyState icon={Star} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      )}
      {first !== undefined && first.count > 0 && (
        <>
          <p className={styles.counts} role="status">
            {words.counts(first.count, first.unanswered)}
          </p>
          <ul className={styles.list}>
            {found.data?.pages.flatMap(({ items }) =>
              items.map((review) => <MyReview key={review.orderId} review={review} />),
            )}
          </ul>
          {found.hasNextPage && (
            <Button variant="line" unavailable={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {words.more}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}

function MyReview({ review }: { review: OrderReview }) {
  const texts = useTexts({ ru, en }).mine;
  if (review.review === null) return null;
  return (
    <li className={styles.item} data-order="" tabIndex={-1}>
      <ReviewText review={review.review} by={review.buyer.name} />
      <p className={styles.meta}>
        {texts.about(review.title)} · <Link href={`/desk/c/${review.conversationId}`}>{texts.conversation}</Link>
      </p>
      {review.answer !== null && <AnswerSaid answer={review.answer} />}
      <ReviewActions review={review} />
    </li>
  );
}
