import { useRef, useState } from 'react';
import type { ApiError } from '../../api/problem';
import type { OrderReview } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { useTexts } from '../../i18n/LanguageContext';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useSeen } from '../../ui/useSeen';
import { GuardNotice } from '../guard/GuardNotice';
import { useAnswering, useThanks } from './queries';
import styles from './Reviews.module.css';

interface ThanksOfferProps {
  review: OrderReview;
  /** The seller would rather change these words, or write his own. */
  onEdit: (wording: string) => void;
  /** They are published, and this is gone. */
  onDone: () => void;
}

/**
 * Thanks for a good review, ready to be read and published by one touch. Each asking brings other words, so nobody asks
 * for those that are not in sight.
 */
export function ThanksOffer({ review, onEdit, onDone }: ThanksOfferProps) {
  const texts = useTexts({ ru, en });
  const words = texts.thanks;
  const place = useRef<HTMLElement>(null);
  const [sent, setSent] = useState('');
  const thanks = useThanks(review.orderId, useSeen(place));
  const answering = useAnswering(review);
  const text = thanks.data?.text ?? '';
  const publish = async (confirmed: boolean) => {
    setSent(text);
    if ((await answering.run({ text, confirmed })) !== undefined) onDone();
  };
  if (thanks.isError) {
    return (
      <Button small variant="line" onClick={() => onEdit('')}>
        {texts.offer.answer}
      </Button>
    );
  }
  return (
    <section ref={place} className={styles.thanks} aria-label={words.title} aria-busy={thanks.isFetching}>
      <blockquote lang={thanks.data?.language} aria-live="polite">
        {text === '' ? words.loading : text}
      </blockquote>
      <div className={styles.buttons}>
        <Button
          small
          variant="line"
          unavailable={text === '' || answering.isPending}
          onClick={() => void publish(false)}
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
      {answering.error !== null && sent === text && (
        <Trouble error={answering.error} onTake={onEdit} onSend={() => void publish(true)} />
      )}
    </section>
  );
}

interface TroubleProps {
  error: ApiError;
  onTake: (better: string) => void;
  onSend: () => void;
}

/** Ready words are judged like any others, by what the marketplace has in its rules. */
function Trouble({ error, onTake, onSend }: TroubleProps) {
  const texts = useTexts({ ru, en }).answerForm;
  const { guard, kind } = error;
  if (guard === undefined) return <ProblemNotice error={error} title={texts.notDone} />;
  const isAsked = kind === 'confirm-first';
  return (
    <GuardNotice
      guarded={{ ...guard, kind: isAsked ? kind : 'refused', reason: null }}
      findings={guard.findings}
      onTake={onTake}
      onSend={isAsked ? onSend : undefined}
    />
  );
}
