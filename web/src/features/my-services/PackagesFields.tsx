import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { Select, TextArea, TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { currencies, isCurrency } from './amount';
import { AmountField } from './AmountField';
import { emptyPackage, limits, type PackageForm } from './form';
import { rowRefusal } from './rowRefusal';
import { Rows } from './Rows';
import { type FieldsProps, useErrorWords, useRoom } from './ServiceFields';
import styles from './Rows.module.css';

/** The ways in which a service is sold, side by side where there is room, and the currency of all its prices. */
export function PackagesFields(props: FieldsProps) {
  const { form, errors, onEdit } = props;
  const texts = useTexts({ ru, en });
  const words = texts.packages;
  const wordsOf = useErrorWords(errors);
  const wrongCurrency = Object.keys(errors).find((field) => field.endsWith('price.currency'));
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.currency}>
        <Select
          label={texts.currency}
          error={wrongCurrency === undefined ? undefined : wordsOf(wrongCurrency)}
          value={form.currency}
          onChange={(event) => onEdit({ ...form, currency: event.target.value })}
        >
          {[...new Set([...currencies, form.currency])].map((currency) => (
            <option key={currency} value={currency}>
              {isCurrency(currency) ? texts.currencies[currency] : currency}
            </option>
          ))}
        </Select>
      </div>
      <Rows
        rows={form.packages}
        onChange={(packages) => onEdit({ ...form, packages })}
        least={1}
        most={limits.packages}
        empty={emptyPackage}
        nameOf={(one) => one.name}
        words={words}
        sideways
      >
        {(one, change) => <PackageFields {...props} one={one} onChange={change} />}
      </Rows>
    </Section>
  );
}

interface PackageFieldsProps extends FieldsProps {
  one: PackageForm;
  onChange: (part: Partial<PackageForm>) => void;
}

function PackageFields({ form, errors, refusal, placeOf, one, onChange }: PackageFieldsProps) {
  const texts = useTexts({ ru, en });
  const words = texts.packages;
  const room = useRoom();
  const wordsOf = useErrorWords(errors);
  const place = placeOf('packages', one.key);
  const wrong = (field: string) => wordsOf(`packages[${place}].${field}`);
  return (
    <>
      <TextField
        label={words.name}
        name="packageName"
        autoComplete="off"
        aside={room(one.name, limits.packageName)}
        error={
          wrong('name') ??
          rowRefusal(refusal, place, {
            field: 'package_name',
            value: one.name,
            onTake: (name) => onChange({ name }),
          })
        }
        value={one.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <AmountField
        label={texts.price}
        becomes={texts.priceBecomes}
        currency={form.currency}
        error={wrong('price.amount') ?? wrong('price')}
        value={one.amount}
        onChange={(amount) => onChange({ amount })}
      />
      <div className={styles.numbers}>
        <TextField
          label={texts.days}
          name="days"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          error={wrong('deliveryDays')}
          value={one.days}
          onChange={(event) => onChange({ days: event.target.value })}
        />
        <TextField
          label={words.revisions}
          name="revisions"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          error={wrong('revisions')}
          value={one.revisions}
          onChange={(event) => onChange({ revisions: event.target.value })}
        />
      </div>
      <div className={styles.text}>
        <TextArea
          label={words.description}
          name="packageDescription"
          aside={room(one.description, limits.packageDescription) ?? texts.optional}
          error={
            wrong('description') ??
            rowRefusal(refusal, place, {
              field: 'package_description',
              value: one.description,
              onTake: (description) => onChange({ description }),
            })
          }
          value={one.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </div>
    </>
  );
}
