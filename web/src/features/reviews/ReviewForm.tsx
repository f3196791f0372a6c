import { ThumbsDown, ThumbsUp } from 'lucide-react';
import type { OrderReview } from '../../api/types';
import { reviews as en } from '../../i18n/en/reviews';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useTexts } from '../../i18n/LanguageContext';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Choice } from './Choice';
import { useWriting } from './queries';
import { ReviewFrame } from './ReviewFrame';
import { MARKS, missing, openedReview, ownReview, reviewOf } from './reviews';
import type { ReviewField } from './reviews';
import { useReviewForm } from './useReviewForm';
import styles from './Reviews.module.css';

/** The server's bound (ReviewChange in the API). */
const LONGEST = 2_000;
const VALUES = ['1', '2', '3', '4', '5'];
const TEXT: readonly ReviewField[] = ['text'];

export interface ReviewDialogProps {
  review: OrderReview;
  onClose: () => void;
}

/** The buyer's review: thumb, three marks, some words. */
export default function ReviewForm({ review, onClose }: ReviewDialogProps) {
  const texts = useTexts({ ru, en });
  const problems = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const words = texts.form;
  const form = useReviewForm({
    orderId: review.orderId,
    what: 'review',
    opening: openedReview(ownReview(review)),
    spokenOf: () => TEXT,
    publishing: useWriting(review),
    onDone: onClose,
  });
  const { fields, set, errorOf } = form;
  const mistakes = (): Partial<Record<ReviewField, string>> => {
    if (fields.text.trim().length > LONGEST) return { text: problems['too-long'](LONGEST) };
    const blank = {
      ...words.blank,
      speed: words.blank.mark,
      quality: words.blank.mark,
      communication: words.blank.mark,
    };
    return Object.fromEntries(missing(fields).map((name) => [name, blank[name]]));
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <ReviewFrame
        form={form}
        lead={words.lead(review.seller.name)}
        label={words.publish}
        failures={words}
        onSubmit={() => form.submit(reviewOf(fields), mistakes())}
        onCancel={onClose}
      >
        <p className={styles.title}>{review.title}</p>
        <Choice
          legend={words.thumb}
          value={fields.up}
          error={errorOf('up')}
          onChange={(value) => set('up', value)}
          options={[
            { value: 'true', label: <Thumb up label={texts.up} /> },
            { value: 'false', label: <Thumb up={false} label={texts.down} /> },
          ]}
        />
        <div className={styles.marksOf}>
          {MARKS.map((mark) => (
            <Choice
              key={mark}
              legend={texts.marks[mark]}
              value={fields[mark]}
              error={errorOf(mark)}
              onChange={(value) => set(mark, value)}
              options={VALUES.map((value) => ({
                value,
                label: value,
                name: texts.mark(texts.marks[mark], Number(value)),
              }))}
            />
          ))}
        </div>
        <TextArea
          label={fields.up === 'false' ? words.textWhy : words.text}
          name="text"
          hint={words.textHint}
          error={errorOf('text')}
          maxLength={LONGEST}
          value={fields.text}
          onChange={(event) => set('text', event.target.value)}
        />
      </ReviewFrame>
    </Dialog>
  );
}

function Thumb({ up, label }: { up: boolean; label: string }) {
  return (
    <>
      <Icon of={up ? ThumbsUp : ThumbsDown} /> {label}
    </>
  );
}
