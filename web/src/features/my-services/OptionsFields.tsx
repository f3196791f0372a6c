import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { AmountField } from './AmountField';
import { emptyOption, limits } from './form';
import { rowRefusal } from './rowRefusal';
import { Rows } from './Rows';
import { type FieldsProps, useErrorWords, useRoom } from './ServiceFields';
import styles from './Rows.module.css';

/** What a buyer can add to any package, and what that costs in money and days. */
export function OptionsFields({ form, errors, refusal, placeOf, onEdit }: FieldsProps) {
  const words = useTexts({ ru, en }).options;
  const room = useRoom();
  const wordsOf = useErrorWords(errors);
  return (
    <Section title={words.title} lead={words.lead}>
      <Rows
        rows={form.options}
        onChange={(options) => onEdit({ ...form, options })}
        most={limits.options}
        empty={emptyOption}
        nameOf={(one) => one.title}
        words={words}
      >
        {(one, change) => {
          const place = placeOf('options', one.key);
          const wrong = (field: string) => wordsOf(`options[${place}].${field}`);
          const refused = rowRefusal(refusal, place, {
            field: 'option',
            value: one.title,
            onTake: (title) => change({ title }),
          });
          return (
            <div className={styles.option}>
              <TextField
                label={words.name}
                name="optionTitle"
                autoComplete="off"
                aside={room(one.title, limits.optionTitle)}
                error={wrong('title') ?? refused}
                value={one.title}
                onChange={(event) => change({ title: event.target.value })}
              />
              <AmountField
                label={words.price}
                becomes={words.priceBecomes}
                currency={form.currency}
                error={wrong('price.amount') ?? wrong('price')}
                value={one.amount}
                onChange={(amount) => change({ amount })}
              />
              <TextField
                label={words.days}
                name="extraDays"
                inputMode="numeric"
                autoComplete="off"
                maxLength={6}
                error={wrong('extraDays')}
                value={one.days}
                onChange={(event) => change({ days: event.target.value })}
              />
            </div>
          );
        }}
      </Rows>
    </Section>
  );
}
