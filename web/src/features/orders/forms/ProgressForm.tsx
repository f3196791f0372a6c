import { useId } from 'react';
import { orders as en } from '../../../i18n/en/orders';
import { problems as problemsEn } from '../../../i18n/en/problems';
import { useTexts } from '../../../i18n/LanguageContext';
import { orders as ru } from '../../../i18n/ru/orders';
import { problems as problemsRu } from '../../../i18n/ru/problems';
import { TextField } from '../../../ui/Field';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { lastReport } from '../facts';
import { IdeasToOffer, useIdeasSaid } from '../IdeasToOffer';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';
import type { ActFormState } from '../useActForm';
import { wholeNumber } from '../wholeNumber';
import styles from '../Form.module.css';

type ProgressField = 'done' | 'next' | 'question' | 'percent';

const LONGEST = 2_000;

/** What is done, what is next, what is to be asked, and how far it is. */
export default function ProgressForm({ order, onDone, onCancel }: ActFormProps) {
  const texts = useTexts({ ru, en }).form;
  const words = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const ideasSaid = useIdeasSaid(order);
  const last = lastReport(order);
  const form = useActForm<ProgressField>({
    order,
    act: 'progress',
    opening: { done: '', next: '', question: '', percent: String(last?.percent ?? 0) },
    spoken: ['done', 'next', 'question'],
    withFiles: true,
    onDone: () => {
      ideasSaid(form.fields.question);
      onDone();
    },
  });
  const { done, next, question } = form.fields;
  const percent = wholeNumber(form.fields.percent, { from: 0, to: 100 });
  /** Then there may be nothing next. */
  const isAllDone = percent === 100;
  const promised = last?.next ?? '';
  const submit = () =>
    form.submit(
      { done: done.trim(), next: next.trim(), question: question.trim(), percent: percent ?? 0 },
      {
        ...(done.trim() === '' && { done: words.blank }),
        ...(next.trim() === '' && !isAllDone && { next: words.blank }),
        ...(percent === null && { percent: texts.bounds.percent }),
      },
    );
  return (
    <ActFrame form={form} label={texts.progress.submit} onSubmit={submit} onCancel={onCancel}>
      {promised !== '' && <p className={styles.promised}>{texts.progress.promised(promised)}</p>}
      <SpokenText
        form={form}
        name="done"
        label={texts.progress.done}
        placeholder={promised === '' ? texts.progress.donePlaceholder : promised}
        longest={LONGEST}
      />
      <SpokenText
        form={form}
        name="next"
        label={texts.progress.next}
        placeholder={isAllDone ? undefined : texts.progress.nextPlaceholder}
        optional={isAllDone}
        longest={LONGEST}
      />
      <SpokenText form={form} name="question" label={texts.progress.question} optional longest={LONGEST} />
      <IdeasToOffer order={order} text={question} onText={(text) => form.set('question', text)} />
      <Percent form={form} />
    </ActFrame>
  );
}

/** By hand or by number; both are the same. */
function Percent({ form }: { form: ActFormState<ProgressField> }) {
  const texts = useTexts({ ru, en }).form.progress;
  const id = useId();
  const { percent } = form.fields;
  return (
    <div className={styles.percent}>
      <label htmlFor={id}>{texts.percent}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={wholeNumber(percent, { from: 0, to: 100 }) ?? 0}
        onChange={(event) => form.set('percent', event.target.value)}
      />
      <TextField
        label={texts.percentNumber}
        hideLabel
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={percent}
        error={form.errorOf('percent')}
        onChange={(event) => form.set('percent', event.target.value)}
      />
    </div>
  );
}
