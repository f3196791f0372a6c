import { lazy, Suspense, useRef, useState } from 'react';
import type { OrderReview } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Button } from '../../ui/Button';
import { serverNow } from '../../ui/clock/serverClock';
import { keepFocus } from '../orders/keepFocus';
import { ownReview } from './reviews';
import { ThanksOffer } from './ThanksOffer';
import styles from './Reviews.module.css';

const ReviewForm = lazy(() => import('./ReviewForm'));
const AnswerForm = lazy(() => import('./AnswerForm'));

/** What the reader can do with a review: write, change, thank for, answer it. */
export function ReviewActions({ review }: { review: OrderReview }) {
  const [open, setOpen] = useState<{ wording?: string } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(null);
    keepFocus(place.current);
  };
  const thanks = review.mayAnswer && review.answer === null && review.review !== null && !review.review.bad;
  const Form = review.mayWrite ? ReviewForm : AnswerForm;
  return (
    <div ref={place} className={styles.actions}>
      {thanks ? (
        <ThanksOffer
          review={review}
          onEdit={(wording) => setOpen({ wording })}
          onDone={() => keepFocus(place.current)}
        />
      ) : (
        (review.mayWrite || review.mayAnswer) && <Offer review={review} onOpen={() => setOpen({})} />
      )}
      {open !== null && (
        <Suspense fallback={null}>
          <Form review={review} wording={open.wording} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

function Offer({ review, onOpen }: { review: OrderReview; onOpen: () => void }) {
  const texts = useTexts({ ru, en }).offer;
  const format = useFormat();
  const when = review.until === null ? null : format.until(review.until, new Date(serverNow()));
  const isOwn = ownReview(review) !== null;
  const label = () => {
    if (review.mayWrite) return isOwn ? texts.edit : review.review === null ? texts.write : texts.replace;
    if (review.answer !== null) return texts.editAnswer;
    return review.review?.bad === true ? texts.steps : texts.answer;
  };
  return (
    <>
      <Button small variant={isOwn && review.mayWrite ? 'text' : 'line'} onClick={onOpen}>
        {label()}
      </Button>
      {when !== null && (
        <span className={styles.meta}>{review.mayWrite && isOwn ? texts.editUntil(when) : texts.until(when)}</span>
      )}
    </>
  );
}
