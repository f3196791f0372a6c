import { MessageSquareQuote } from 'lucide-react';
import type { PublicReview, ReviewSummary } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Button } from '../../ui/Button';
import { EmptyState, ErrorState } from '../../ui/State';
import { usePublicReviews } from './queries';
import type { Reviewed } from './queries';
import { bars, MARKS } from './reviews';
import { AnswerSaid, ReviewText } from './ReviewText';
import styles from './Reviews.module.css';

/** What everybody reads of a seller or of a service: in numbers, then word by word. */
export default function PublicReviews(reviewed: Reviewed) {
  const texts = useTexts({ ru, en });
  const found = usePublicReviews(reviewed);
  const first = found.data?.pages[0];
  return (
    <section className={styles.public} aria-labelledby="reviews-title">
      <h2 id="reviews-title">{texts.title}</h2>
      {found.isError && first === undefined && (
        <ErrorState error={found.error} title={texts.everybody.failed} onRetry={() => void found.refetch()} />
      )}
      {first?.summary.count === 0 && (
        <EmptyState icon={MessageSquareQuote} title={texts.everybody.empty}>
          {texts.everybody.emptyText}
        </EmptyState>
      )}
      {first !== undefined && first.summary.count > 0 && (
        <>
          <Summary summary={first.summary} />
          <ul className={styles.list}>
            {found.data?.pages.flatMap(({ items }) => items.map((item) => <PublicItem key={item.id} item={item} />))}
          </ul>
          {found.hasNextPage && (
            <Button variant="line" unavailable={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {texts.mine.more}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Summary({ summary }: { summary: ReviewSummary }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { count, liked, marked, communication } = summary;
  const decimal = (value: number) => format.decimal(value);
  return (
    <div className={styles.summary}>
      <div>
        {communication !== null && (
          <p className={styles.communication}>{texts.everybody.communication(decimal(communication))}</p>
        )}
        <p>
          {texts.count(count)}. {texts.everybody.liked(liked, count)}.
        </p>
        {marked > 0 && (
          <dl className={styles.averages}>
            {MARKS.map((mark) => (
              <div key={mark}>
                <dt>{texts.marks[mark]}</dt>
                <dd>{decimal(summary[mark] ?? 0)}</dd>
              </div>
            ))}
          </dl>
        )}
        {marked > 0 && <p className={styles.meta}>{texts.everybody.averages(marked)}</p>}
      </div>
      {marked > 0 && <Distribution distribution={summary.distribution} />}
    </div>
  );
}

/** How the mean marks are spread: bars to look at, and the same as a table to be read. */
function Distribution({ distribution }: { distribution: readonly number[] }) {
  const texts = useTexts({ ru, en }).everybody;
  const format = useFormat();
  const widths = bars(distribution);
  return (
    <table className={styles.distribution}>
      <caption>{texts.distribution}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{texts.mean}</th>
          <th scope="col">{texts.amount}</th>
        </tr>
      </thead>
      <tbody>
        {distribution
          .map((amount, index) => (
            <tr key={index}>
              <th scope="row">
                <span aria-hidden="true">{index + 1}</span>
                <span className="sr">{texts.stars(index + 1)}</span>
              </th>
              <td>
                <i aria-hidden="true" style={{ width: `${widths[index] ?? 0}%` }} />
                <span>{format.number(amount)}</span>
              </td>
            </tr>
          ))
          .toReversed()}
      </tbody>
    </table>
  );
}

function PublicItem({ item }: { item: PublicReview }) {
  const texts = useTexts({ ru, en });
  return (
    <li className={styles.item}>
      <ReviewText review={item.review} by={item.buyer} />
      <p className={styles.meta}>{texts.mine.about(item.title)}</p>
      {item.answer !== null && <AnswerSaid answer={item.answer} />}
    </li>
  );
}
