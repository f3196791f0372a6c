import type { ApiError } from '../../api/problem';
import type { ContactForm } from '../../api/types';
import { writeFirst as en } from '../../i18n/en/writeFirst';
import { useFormat, useTexts, useTimeZone } from '../../i18n/LanguageContext';
import { writeFirst as ru } from '../../i18n/ru/writeFirst';
import { dayKey } from '../../i18n/format';
import { Select, TextField } from '../../ui/Field';
import { serverNow } from '../../ui/clock/serverClock';
import { currencies, parseAmount } from '../my-services/amount';
import type { AnswerMistakes } from './answers';
import styles from './WriteFirst.module.css';

interface AnswerFieldsProps {
  form: ContactForm;
  /** Who asks. */
  name: string;
  message: { deadline: string; amount: string; currency: string; sending: boolean };
  wrong: AnswerMistakes;
  fromServer: ApiError | null;
  onWrite: (change: { deadline?: string; amount?: string; currency?: string }) => void;
}

/** By when, and for how much: what the seller asks beside the task. */
export default function AnswerFields({ form, name, message, wrong, fromServer, onWrite }: AnswerFieldsProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const timeZone = useTimeZone();
  const codeOf = (field: string) => fromServer?.fields.find((one) => one.field === field)?.code;
  const amount = parseAmount(message.amount, message.currency);
  const deadlineCode = wrong.deadline ?? codeOf('deadline');
  const budgetCode = wrong.budget ?? codeOf('budget');
  const aside = (ask: ContactForm['deadline']) => (ask === 'optional' ? texts.optional : undefined);
  return (
    <div className={styles.answers}>
      <p className={styles.note}>{texts.asked(name)}</p>
      {form.deadline !== 'off' && (
        <TextField
          label={texts.deadline}
          aside={aside(form.deadline)}
          type="date"
          name="deadline"
          min={dayKey(new Date(serverNow()), timeZone)}
          readOnly={message.sending}
          value={message.deadline}
          error={
            deadlineCode === undefined
              ? undefined
              : deadlineCode === 'blank'
                ? texts.deadlineBlank
                : deadlineCode === 'past'
                  ? texts.deadlinePast
                  : texts.deadlineWrong
          }
          onChange={(event) => onWrite({ deadline: event.target.value })}
        />
      )}
      {form.budget !== 'off' && (
        <div className={styles.amount}>
          <TextField
            label={texts.budget}
            aside={aside(form.budget)}
            name="budget"
            inputMode="decimal"
            autoComplete="off"
            maxLength={24}
            readOnly={message.sending}
            value={message.amount}
            hint={
              amount.ok && amount.amount > 0
                ? texts.becomes(format.money({ amount: amount.amount, currency: message.currency }))
                : null
            }
            error={
              budgetCode === undefined ? undefined : budgetCode === 'blank' ? texts.budgetBlank : texts.budgetWrong
            }
            onChange={(event) => onWrite({ amount: event.target.value })}
          />
          <Select
            label={texts.currency}
            value={message.currency}
            onChange={(event) => onWrite({ currency: event.target.value })}
          >
            {currencies.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </Select>
        </div>
      )}
    </div>
  );
}
