import { serviceEditor as en } from '../../i18n/en/myServices';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { ApiError } from '../../api/problem';
import { Select, TextArea, TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { fieldWords } from '../../ui/problemWords';
import { fieldRefusal } from '../guard/FieldRefusal';
import type { FormRefusal } from '../guard/FieldRefusal';
import { currencies, isCurrency, parseAmount } from './amount';
import { type FieldErrors, limits, type ServiceForm } from './form';
import styles from './Editor.module.css';

interface FieldsProps {
  form: ServiceForm;
  errors: FieldErrors;
  refusal: FormRefusal | null;
  onEdit: (form: ServiceForm) => void;
}

/** The words of each field's error; where the field knows better than the code, its own. */
export function useErrorWords(errors: FieldErrors): (field: string) => string | undefined {
  const problems = useTexts({ ru: problemsRu, en: problemsEn });
  const own = useTexts({ ru, en }).errors;
  const fields = Object.entries(errors).map(([field, error]) => ({ field, ...error }));
  const words = fieldWords(new ApiError('invalid-input', 422, { errors: fields }), problems);
  return (field) => {
    const code = errors[field]?.code;
    if (field === 'price.amount' && code === 'invalid') return own['price.amount'];
    if (field === 'price.amount' && code === 'too-large') return own['price.large'];
    if (field === 'deliveryDays' && code === 'invalid') return own.deliveryDays;
    return words[field];
  };
}

/** How much room is left, said once it becomes scarce. */
function useRoom(text: string, limit: number): string | undefined {
  const texts = useTexts({ ru, en });
  const left = limit - text.trim().length;
  if (left < 0) return texts.over(-left);
  return left <= limit / 4 ? texts.left(left) : undefined;
}

export function ServiceFields({ form, errors, refusal, onEdit }: FieldsProps) {
  const texts = useTexts({ ru, en });
  const wordsOf = useErrorWords(errors);
  const refused = (field: 'title' | 'description') =>
    fieldRefusal(refusal, {
      isHere: (finding) => finding.field === field,
      value: form[field],
      onTake: (better) => onEdit({ ...form, [field]: better }),
    });
  return (
    <>
      <Section title={texts.what}>
        <TextField
          label={texts.name}
          name="title"
          aside={useRoom(form.title, limits.title)}
          hint={texts.nameHint}
          error={wordsOf('title') ?? refused('title')}
          autoComplete="off"
          value={form.title}
          onChange={(event) => onEdit({ ...form, title: event.target.value })}
        />
        <div className={styles.description}>
          <TextArea
            label={texts.description}
            name="description"
            aside={useRoom(form.description, limits.description)}
            hint={texts.descriptionHint}
            error={wordsOf('description') ?? refused('description')}
            value={form.description}
            onChange={(event) => onEdit({ ...form, description: event.target.value })}
          />
        </div>
      </Section>
      <TermsFields form={form} errors={errors} onEdit={onEdit} />
    </>
  );
}

function TermsFields({ form, errors, onEdit }: Omit<FieldsProps, 'refusal'>) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const wordsOf = useErrorWords(errors);
  const amount = parseAmount(form.amount);
  return (
    <Section title={texts.termsTitle}>
      <div className={styles.terms}>
        <TextField
          label={texts.price}
          name="price"
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          hint={amount.ok ? texts.priceBecomes(format.money({ amount: amount.amount, currency: form.currency })) : null}
          error={wordsOf('price.amount') ?? wordsOf('price') ?? wordsOf('price.currency')}
          value={form.amount}
          onChange={(event) => onEdit({ ...form, amount: event.target.value })}
        />
        <Select
          label={texts.currency}
          value={form.currency}
          onChange={(event) => onEdit({ ...form, currency: event.target.value })}
        >
          {[...new Set([...currencies, form.currency])].map((currency) => (
            <option key={currency} value={currency}>
              {isCurrency(currency) ? texts.currencies[currency] : currency}
            </option>
          ))}
        </Select>
        <TextField
          label={texts.days}
          name="days"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          hint={texts.daysHint}
          error={wordsOf('deliveryDays')}
          value={form.days}
          onChange={(event) => onEdit({ ...form, days: event.target.value })}
        />
      </div>
    </Section>
  );
}
