import type { OrderReview } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useAnswering, useThanks } from './queries';
import styles from './Reviews.module.css';

interface ThanksOfferProps {
  review: OrderReview;
  /** The seller would rather change these words, or write his own. */
  onEdit: (wording: string) => void;
}

/** Thanks for a good review, ready to be read and published by one touch. */
export function ThanksOffer({ review, onEdit }: ThanksOfferProps) {
  const texts = useTexts({ ru, en });
  const words = texts.thanks;
  const thanks = useThanks(review.orderId, true);
  const answering = useAnswering(review);
  const text = thanks.data?.text ?? '';
  if (thanks.isError) {
    return (
      <Button small variant="line" onClick={() => onEdit('')}>
        {texts.offer.answer}
      </Button>
    );
  }
  return (
    <section className={styles.thanks} aria-label={words.title} aria-busy={thanks.isFetching}>
      <blockquote lang={thanks.data?.language} aria-live="polite">
        {text === '' ? words.loading : text}
      </blockquote>
      <div className={styles.buttons}>
        <Button
          small
          variant="line"
          unavailable={text === '' || answering.isPending}
          onClick={() => void answering.run({ text })}
        >
          {words.take}
        </Button>
        <Button small variant="text" unavailable={thanks.isFetching} onClick={() => void thanks.refetch()}>
          {words.other}
        </Button>
        <Button small variant="text" unavailable={text === ''} onClick={() => onEdit(text)}>
          {words.edit}
        </Button>
      </div>
      {answering.error !== null && <ProblemNotice error={answering.error} title={texts.answerForm.notDone} />}
    </section>
  );
}
