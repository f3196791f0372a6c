import type { ReactNode } from 'react';
import type { OrderReview } from '../../api/types';
import { problems as problemsEn } from '../../i18n/en/problems';
import { reviews as en } from '../../i18n/en/reviews';
import { useTexts } from '../../i18n/LanguageContext';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Dialog } from '../../ui/Dialog';
import { AnswerText } from './AnswerText';
import { Choice } from './Choice';
import { useAnswering } from './queries';
import { ReviewFrame } from './ReviewFrame';
import { ReviewText } from './ReviewText';
import { joined, STEPS } from './reviews';
import type { AnswerField, Step } from './reviews';
import { useReviewForm } from './useReviewForm';
import styles from './Reviews.module.css';

/** The server's bound (ReviewAnswerChange in the API), and a fair share of it for each step. */
const LONGEST = 2_000;
const LONGEST_STEP = 490;
const FREELY: readonly AnswerField[] = ['text'];

type Fields = Record<AnswerField | 'way', string>;

export interface AnswerDialogProps {
  review: OrderReview;
  /** What the answer begins with, where there is none yet. */
  wording?: string | undefined;
  onClose: () => void;
}

/** The seller's public answer: freely, or for a bad review in four steps that become one text. */
export default function AnswerForm({ review, wording = '', onClose }: AnswerDialogProps) {
  const texts = useTexts({ ru, en }).answerForm;
  const problems = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const guides = review.review?.bad === true;
  const opening: Fields = {
    way: guides && review.answer === null ? 'steps' : 'free',
    thank: '',
    own: '',
    done: '',
    next: '',
    text: review.answer?.text ?? wording,
  };
  const form = useReviewForm<keyof Fields, { text: string }>({
    orderId: review.orderId,
    what: 'review_answer',
    opening,
    spokenOf: ({ way }) => (way === 'steps' ? STEPS : FREELY),
    publishing: useAnswering(review),
    onDone: onClose,
  });
  const { fields, set } = form;
  const bySteps = fields.way === 'steps';
  const text = bySteps ? joined(fields) : fields.text.trim();
  const submit = () => {
    const where = bySteps ? 'thank' : 'text';
    if (text === '') form.submit({ text }, { [where]: bySteps ? texts.nothing : problems.blank });
    else if (text.length > LONGEST) form.submit({ text }, { [where]: problems['too-long'](LONGEST) });
    else form.submit({ text });
  };
  const choose = (way: string) => {
    // What was written in steps goes on as one text; nothing written by hand is overwritten.
    if (way === 'free' && fields.text.trim() === '') set('text', joined(fields));
    set('way', way);
  };
  return (
    <Dialog title={texts.title} onClose={onClose} wide>
      <ReviewFrame
        form={form}
        lead={texts.lead}
        label={texts.publish}
        failures={texts}
        onSubmit={submit}
        onCancel={onClose}
      >
        {review.review !== null && <ReviewText review={review.review} by={review.buyer.name} />}
        {guides && (
          <Choice
            legend={texts.way}
            value={fields.way}
            onChange={choose}
            options={[
              { value: 'steps', label: texts.bySteps },
              { value: 'free', label: texts.freely },
            ]}
          />
        )}
        {bySteps ? (
          <Guide
            review={review}
            fields={fields}
            errorOf={(step) => form.errorOf(step)}
            onChange={(step, value) => set(step, value)}
          />
        ) : (
          <AnswerText
            key="text"
            conversationId={review.conversationId}
            name="text"
            label={texts.text}
            hint={texts.hint(review.buyer.name)}
            error={form.errorOf('text')}
            longest={LONGEST}
            isStep={false}
            value={fields.text}
            onChange={(value) => set('text', value)}
          />
        )}
      </ReviewFrame>
    </Dialog>
  );
}

interface GuideProps {
  review: OrderReview;
  fields: Record<Step, string>;
  errorOf: (step: Step) => ReactNode;
  onChange: (step: Step, value: string) => void;
}

/** Thank, own, what was done, what will be; and how it reads as one answer. */
function Guide({ review, fields, errorOf, onChange }: GuideProps) {
  const texts = useTexts({ ru, en }).answerForm;
  const answer = joined(fields);
  return (
    <>
      <ol className={styles.guide}>
        {STEPS.map((step) => (
          <li key={step}>
            <AnswerText
              conversationId={review.conversationId}
              name={step}
              label={texts.steps[step].label}
              hint={texts.steps[step].example}
              error={errorOf(step)}
              longest={LONGEST_STEP}
              isStep
              value={fields[step]}
              onChange={(value) => onChange(step, value)}
            />
          </li>
        ))}
      </ol>
      {answer !== '' && (
        <figure className={styles.joined}>
          <figcaption>{texts.joined}</figcaption>
          <p className="prose">{answer}</p>
        </figure>
      )}
    </>
  );
}
