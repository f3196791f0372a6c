import { useState } from 'react';
import type { Attachment, Request } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { Select, TextArea, TextField } from '../../ui/Field';
import { currencies, parseAmount } from '../my-services/amount';
import type { Publishing } from '../reviews/queries';
import { ReviewFrame } from '../reviews/ReviewFrame';
import { useReviewForm } from '../reviews/useReviewForm';
import { FileFields } from './FileFields';
import type { TaskBody } from './queries';
import { openedTask, taskMistakes, taskOf } from './task';
import type { TaskField } from './task';
import styles from './Exchange.module.css';

const TEXT: readonly TaskField[] = ['text'];

interface RequestFormProps {
  /** What is written anew; null for a new one. */
  request: Request | null;
  publishing: Publishing<TaskBody, Request>;
  label: string;
  onDone: () => void;
  onCancel: () => void;
}

/** A buyer's task: what, for how much, by when. */
export function RequestForm({ request, publishing, label, onDone, onCancel }: RequestFormProps) {
  const all = useTexts({ ru, en });
  const texts = all.editor;
  const problems = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const format = useFormat();
  const language = useLanguage();
  const [files, setFiles] = useState<Attachment[]>(request?.files ?? []);
  const form = useReviewForm<TaskField, TaskBody>({
    orderId: request === null ? 'new' : `${request.id}.${request.version}`,
    what: 'request',
    opening: openedTask(request, language),
    spokenOf: () => TEXT,
    publishing,
    onDone,
  });
  const { fields, set, errorOf } = form;
  const currency = fields['budget.currency'];
  const field = (name: TaskField) => ({
    name,
    value: fields[name],
    error: errorOf(name),
    onChange: ({ target }: { target: { value: string } }) => set(name, target.value),
  });
  const becomes = (name: TaskField) => {
    const amount = parseAmount(fields[name], currency);
    return amount.ok && format.money({ amount: amount.amount, currency });
  };
  const codes = (currencies as readonly string[]).includes(currency) ? currencies : [...currencies, currency];
  return (
    <ReviewFrame
      form={form}
      lead={texts.lead}
      label={label}
      failures={texts}
      onSubmit={() =>
        form.submit(
          taskOf(
            fields,
            files.map(({ id }) => id),
          ),
          taskMistakes(fields, problems),
        )
      }
      onCancel={onCancel}
    >
      <TextField label={texts.name} hint={texts.nameHint} maxLength={120} {...field('title')} />
      <TextArea label={texts.text} hint={texts.textHint} rows={8} maxLength={4_000} {...field('text')} />
      <div className={styles.pair}>
        <TextField
          label={texts.from}
          aside={texts.optional}
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          hint={becomes('budget.from')}
          {...field('budget.from')}
        />
        <TextField
          label={texts.to}
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          hint={becomes('budget.to')}
          {...field('budget.to')}
        />
        <Select label={texts.currency} {...field('budget.currency')}>
          {codes.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Select>
      </div>
      <div className={styles.pair}>
        <TextField label={texts.deadline} aside={texts.optional} type="date" {...field('deadline')} />
        <Select label={texts.language} {...field('language')}>
          <option value="ru">{all.languages.ru}</option>
          <option value="en">{all.languages.en}</option>
        </Select>
      </div>
      <FileFields files={files} onChange={setFiles} />
    </ReviewFrame>
  );
}
