import { ThumbsDown, ThumbsUp } from 'lucide-react';
import type { Review, ReviewAnswer } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Icon } from '../../ui/Icon';
import { MARKS } from './reviews';
import styles from './Reviews.module.css';

interface ReviewTextProps {
  review: Review;
  /** Who wrote it; missing where that is said beside it. */
  by?: string | undefined;
}

/** What a buyer, or the system in his place, said of an order. */
export function ReviewText({ review, by }: ReviewTextProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { automatic, text, editedAt } = review;
  return (
    <div className={styles.review}>
      <Verdict review={review} />
      {automatic !== null ? (
        <p>
          {texts.automatic[automatic]}. <small>{texts.automatic.note}.</small>
        </p>
      ) : (
        text !== '' && <p className="prose">{text}</p>
      )}
      {by !== undefined && (
        <p className={styles.meta}>
          {automatic === null && `${by} · `}
          <time dateTime={review.at}>{format.date(review.at)}</time>
          {editedAt !== null && ` · ${texts.edited(format.date(editedAt))}`}
        </p>
      )}
    </div>
  );
}

/** The thumb and the marks, in a line. */
export function Verdict({ review: { up, marks } }: { review: Review }) {
  const texts = useTexts({ ru, en });
  return (
    <div className={styles.verdict}>
      <b>
        <Icon of={up ? ThumbsUp : ThumbsDown} /> {up ? texts.up : texts.down}
      </b>
      {marks !== null && (
        <ul>
          {MARKS.map((mark) => (
            <li key={mark}>
              <span aria-hidden="true">
                {texts.marks[mark]} <b>{marks[mark]}</b>
              </span>
              <span className="sr">{texts.mark(texts.marks[mark], marks[mark])}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the seller answered. */
export function AnswerSaid({ answer }: { answer: ReviewAnswer }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <div className={styles.answer}>
      <p className={styles.meta}>
        {texts.answer} · <time dateTime={answer.at}>{format.date(answer.at)}</time>
        {answer.editedAt !== null && ` · ${texts.edited(format.date(answer.editedAt))}`}
      </p>
      <p className="prose">{answer.text}</p>
    </div>
  );
}
