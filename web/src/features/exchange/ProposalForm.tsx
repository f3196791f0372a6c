import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Plus, X } from 'lucide-react';
import type { Request } from '../../api/types';
import { catalogue as catalogueEn } from '../../i18n/en/catalogue';
import { exchange as en } from '../../i18n/en/exchange';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { catalogue as catalogueRu } from '../../i18n/ru/catalogue';
import { exchange as ru } from '../../i18n/ru/exchange';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { Button } from '../../ui/Button';
import { Checkbox, Field, TextArea, TextField } from '../../ui/Field';
import underlined from '../coach/Underlined.module.css';
import { parseAmount } from '../my-services/amount';
import formStyles from '../orders/Form.module.css';
import type { FieldCoachProps } from '../coach/FieldCoach';
import type { Publishing } from '../reviews/queries';
import { ReviewFrame } from '../reviews/ReviewFrame';
import { useReviewForm } from '../reviews/useReviewForm';
import type { ReviewFormState } from '../reviews/useReviewForm';
import { countOf, KINDS, MOST_PACKAGES, needed, offerMistakes, offerOf, part, reasonError } from './offer';
import type { OfferField, OfferFields } from './offer';
import type { OfferBody } from './queries';
import styles from './Exchange.module.css';

const LONGEST = 4_000;
const TEXT: readonly OfferField[] = ['text'];

// Without its advice one can write as well: a chunk that does not come must not take the form away.
const ProposalCoach = lazy<ComponentType<FieldCoachProps & { request: Request }>>(() =>
  import('./ProposalCoach').catch(() => ({ default: () => null })),
);

interface ProposalFormProps {
  request: Request;
  /** Names what is written, where it is kept until it is sent. */
  kept: string;
  opening: OfferFields;
  publishing: Publishing<OfferBody, unknown>;
  label: string;
  onDone: () => void;
  onCancel?: () => void;
}

type State = ReviewFormState<OfferField, OfferBody>;

/** A proposal: its text with advice, one to three options with price and days, and the contacts the work needs. */
export function ProposalForm({ request, kept, opening, publishing, label, onDone, onCancel }: ProposalFormProps) {
  const texts = useTexts({ ru, en }).propose;
  const problems = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const form: State = useReviewForm<OfferField, OfferBody>({
    orderId: kept,
    what: 'proposal',
    opening,
    spokenOf: () => TEXT,
    publishing,
    onDone,
  });
  const { fields, set } = form;
  const count = countOf(fields);
  return (
    <ReviewFrame
      form={form}
      lead={null}
      label={label}
      failures={texts}
      onSubmit={() =>
        form.submit(offerOf(fields, request.budget.currency), offerMistakes(fields, request.budget.currency, problems))
      }
      {...(onCancel && { onCancel })}
    >
      <OfferText
        request={request}
        error={form.errorOf('text')}
        value={fields.text}
        onChange={(text) => set('text', text)}
      />
      {Array.from({ length: count }, (_, index) => (
        <Option
          key={index}
          index={index}
          alone={count === 1}
          last={index === count - 1}
          currency={request.budget.currency}
          form={form}
        />
      ))}
      {count < MOST_PACKAGES && (
        <div>
          <Button variant="line" small icon={Plus} onClick={() => set('count', String(count + 1))}>
            {texts.add}
          </Button>
        </div>
      )}
      <Needs form={form} publishing={publishing} />
    </ReviewFrame>
  );
}

interface OfferTextProps {
  request: Request;
  error: ReactNode;
  value: string;
  onChange: (text: string) => void;
}

function OfferText({ request, error, value, onChange }: OfferTextProps) {
  const texts = useTexts({ ru, en }).propose;
  const ref = useRef<HTMLTextAreaElement>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <div className={formStyles.spoken}>
      <Field label={texts.text} hint={texts.textHint} error={error}>
        {(wiring) => (
          <div className={underlined.under}>
            <textarea
              {...wiring}
              ref={ref}
              name="text"
              rows={7}
              maxLength={LONGEST}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          </div>
        )}
      </Field>
      <Suspense fallback={null}>
        <ProposalCoach request={request} text={value} textRef={ref} slot={slot} />
      </Suspense>
      <span ref={setSlot} className={formStyles.slot} />
    </div>
  );
}

interface OptionProps {
  index: number;
  /** There is no other to tell it from, so it needs no name. */
  alone: boolean;
  last: boolean;
  currency: string;
  form: State;
}

function Option({ index, alone, last, currency, form }: OptionProps) {
  const texts = useTexts({ ru, en }).propose;
  const format = useFormat();
  const { fields, set, errorOf } = form;
  const amount = parseAmount(fields[part(index, 'price.amount')], currency);
  const field = (name: Parameters<typeof part>[1]) => ({
    name: part(index, name),
    value: fields[part(index, name)],
    error: errorOf(part(index, name)),
    onChange: ({ target }: { target: { value: string } }) => set(part(index, name), target.value),
  });
  return (
    <fieldset className={styles.option}>
      <legend>{alone ? texts.one : texts.package(index + 1)}</legend>
      {!alone && <TextField label={texts.name} maxLength={40} {...field('name')} />}
      <div className={styles.pair}>
        <TextField
          label={texts.price}
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          hint={amount.ok && texts.becomes(format.money({ amount: amount.amount, currency }))}
          {...field('price.amount')}
        />
        <TextField label={texts.days} inputMode="numeric" autoComplete="off" maxLength={3} {...field('deliveryDays')} />
        <TextField
          label={texts.revisions}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          {...field('revisions')}
        />
      </div>
      {!alone && <TextArea label={texts.description} maxLength={600} {...field('description')} />}
      {!alone && last && (
        <div>
          <Button small icon={X} onClick={() => set('count', String(index))}>
            {texts.remove(index + 1)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Needs({ form, publishing }: { form: State; publishing: Publishing<OfferBody, unknown> }) {
  const texts = useTexts({ ru, en }).propose;
  const problems = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const kinds = useTexts({ ru: catalogueRu, en: catalogueEn }).contactKinds;
  const { fields, set, errorOf } = form;
  const chosen = needed(fields);
  return (
    <fieldset className={styles.option}>
      <legend>{texts.needs}</legend>
      <p className={styles.quiet}>{texts.needsLead}</p>
      <div className={styles.needs}>
        {KINDS.map((kind) => (
          <div key={kind}>
            <Checkbox
              label={kinds[kind]}
              checked={chosen.includes(kind)}
              onChange={({ target }) => set(`need.${kind}`, target.checked ? 'yes' : '')}
            />
            {chosen.includes(kind) && (
              <TextField
                label={`${kinds[kind]}: ${texts.reason}`}
                maxLength={300}
                error={
                  errorOf(`why.${kind}`) ??
                  (reasonError(publishing.error?.fields ?? [], fields, kind) ? problems.invalid : undefined)
                }
                value={fields[`why.${kind}`]}
                onChange={({ target }) => set(`why.${kind}`, target.value)}
              />
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
