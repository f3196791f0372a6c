import type { ReactNode } from 'react';
import type { OrderReview } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { MessageText } from '../conversation/MessageText';
import orders from '../orders/Orders.module.css';
import { ReviewActions } from './ReviewActions';
import { AnswerSaid, ReviewText, Verdict } from './ReviewText';
import { isCardOf, ownReview } from './reviews';
import { useReview } from './queries';
import styles from './Reviews.module.css';

/** The review of an order, told whole, with what the reader can do; nothing where there is nothing to review. */
export function ReviewSlot({ orderId }: { orderId: string }) {
  const { data: review } = useReview(orderId);
  if (review === undefined || (review.review === null && !review.mayWrite)) return null;
  return (
    <div className={styles.slot}>
      {review.review !== null && <ReviewText review={review.review} by={review.buyer.name} />}
      {review.answer !== null && <AnswerSaid answer={review.answer} />}
      <ReviewActions review={review} />
    </div>
  );
}

/** The same at the card of the order's end, until the buyer's words have a card of their own. */
export function EndReview({ orderId }: { orderId: string }) {
  const { data: review } = useReview(orderId);
  if (review === undefined || ownReview(review) !== null) return null;
  return <ReviewSlot orderId={orderId} />;
}

interface CardReviewProps {
  orderId: string;
  kind: 'reviewed' | 'review_answered';
  /** What the card said when it was shown. */
  said: { text: string; sentAt: string };
}

/** What the card of a review or of an answer says: as it is now, and as it was shown where that is not known. */
export function CardReview({ orderId, kind, said }: CardReviewProps) {
  const { data: review } = useReview(orderId);
  if (kind === 'reviewed') return <ReviewedCard review={review} said={said.text} />;
  const answer = review?.answer ?? null;
  const isLatest = answer !== null && isCardOf(answer.at, said.sentAt);
  return (
    <Told text={isLatest ? answer.text : said.text} editedAt={isLatest ? answer.editedAt : null}>
      {review !== undefined && isLatest && review.mayAnswer && <ReviewActions review={review} />}
    </Told>
  );
}

function ReviewedCard({ review, said }: { review: OrderReview | undefined; said: string }) {
  const own = review === undefined ? null : ownReview(review);
  const isOpen = review?.mayWrite === true || (review?.mayAnswer === true && review.answer === null);
  return (
    <>
      {own !== null && <Verdict review={own} />}
      <Told text={own?.text ?? said} editedAt={own?.editedAt ?? null}>
        {review !== undefined && isOpen && <ReviewActions review={review} />}
      </Told>
    </>
  );
}

function Told({ text, editedAt, children }: { text: string; editedAt: string | null; children: ReactNode }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <>
      {text !== '' && (
        <div className={orders.said}>
          <MessageText text={text} />
        </div>
      )}
      {editedAt !== null && <p className={styles.meta}>{texts.edited(format.date(editedAt))}</p>}
      {children}
    </>
  );
}
