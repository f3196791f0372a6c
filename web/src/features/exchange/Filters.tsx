import { useState } from 'react';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button } from '../../ui/Button';
import { Checkbox, Select, TextField } from '../../ui/Field';
import { currencies } from '../my-services/amount';
import { atLeastOf, atLeastText, filterOf, SORTS } from './filters';
import type { Looked } from './filters';
import styles from './Exchange.module.css';

interface FiltersProps {
  looked: Looked;
  /** Who is signed in can leave out what he has proposed for. */
  signedIn: boolean;
  onLook: (looked: Looked) => void;
}

/** As it stands in the fields: empty for anything. */
interface Form {
  currency: string;
  least: string;
  language: string;
  dueFrom: string;
  sort: string;
  fresh: boolean;
}

function formOf(looked: Looked): Form {
  return {
    currency: looked.currency ?? '',
    least: atLeastText(looked),
    language: looked.language ?? '',
    dueFrom: looked.dueFrom ?? '',
    sort: looked.sort ?? '',
    fresh: looked.fresh === true,
  };
}

function lookedOf(form: Form, q: string | undefined): Looked {
  const atLeast = atLeastOf(form.least, form.currency);
  const sort = SORTS.find((one) => one === form.sort);
  const { language } = form;
  const filter = filterOf({
    ...(q !== undefined && { q }),
    ...(form.currency !== '' && { currency: form.currency }),
    ...(atLeast !== undefined && { atLeast }),
    ...((language === 'ru' || language === 'en') && { language }),
    ...(form.dueFrom !== '' && { dueFrom: form.dueFrom }),
    ...(form.fresh && { fresh: true }),
  });
  return { ...filter, ...(sort !== undefined && { sort }) };
}

/** What narrows the list down; it is asked for by its button, so that nothing moves under the hand. */
export function Filters({ looked, signedIn, onLook }: FiltersProps) {
  const texts = useTexts({ ru, en });
  const [form, setForm] = useState(() => formOf(looked));
  const set = (part: Partial<Form>) => setForm({ ...form, ...part });
  return (
    <form
      className={styles.filters}
      aria-label={texts.filters}
      onSubmit={(event) => {
        event.preventDefault();
        onLook(lookedOf(form, looked.q));
      }}
    >
      <BudgetFields form={form} set={set} />
      <Select label={texts.language} value={form.language} onChange={({ target }) => set({ language: target.value })}>
        <option value="">{texts.anyLanguage}</option>
        <option value="ru">{texts.languages.ru}</option>
        <option value="en">{texts.languages.en}</option>
      </Select>
      <TextField
        label={texts.dueFrom}
        type="date"
        value={form.dueFrom}
        onChange={({ target }) => set({ dueFrom: target.value })}
      />
      <Select label={texts.sort} value={form.sort} onChange={({ target }) => set({ sort: target.value })}>
        <option value="">{texts.sorts.auto}</option>
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {texts.sorts[sort]}
          </option>
        ))}
      </Select>
      <div className={styles.wideRow}>
        {signedIn && (
          <Checkbox
            label={texts.fresh}
            checked={form.fresh}
            onChange={({ target }) => set({ fresh: target.checked })}
          />
        )}
        <Button type="submit" variant="line">
          {texts.apply}
        </Button>
        {Object.keys(looked).length > 0 && <Button onClick={() => onLook({})}>{texts.reset}</Button>}
      </div>
    </form>
  );
}

function BudgetFields({ form, set }: { form: Form; set: (part: Partial<Form>) => void }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const amount = atLeastOf(form.least, form.currency);
  const becomes =
    form.currency === '' || amount === undefined ? null : format.money({ amount, currency: form.currency });
  return (
    <>
      <Select label={texts.currency} value={form.currency} onChange={({ target }) => set({ currency: target.value })}>
        <option value="">{texts.any}</option>
        {currencies.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </Select>
      <TextField
        label={texts.atLeast}
        inputMode="decimal"
        autoComplete="off"
        maxLength={24}
        hint={form.currency === '' ? texts.atLeastHint : becomes}
        value={form.least}
        onChange={({ target }) => set({ least: target.value })}
      />
    </>
  );
}
