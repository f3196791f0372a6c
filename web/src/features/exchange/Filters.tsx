import { useState } from 'react';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button } from '../../ui/Button';
import { Checkbox, Select, TextField } from '../../ui/Field';
import { currencies } from '../my-services/amount';
import { atLeastOf, atLeastText, SORTS } from './filters';
import type { Looked, Sort } from './filters';
import styles from './Exchange.module.css';

interface FiltersProps {
  looked: Looked;
  /** Who is signed in can leave out what he has proposed for. */
  signedIn: boolean;
  onLook: (looked: Looked) => void;
}

/** What narrows the list down; it is asked for by its button, so that nothing moves under the hand. */
export function Filters({ looked, signedIn, onLook }: FiltersProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const [form, setForm] = useState(() => ({ ...looked, least: atLeastText(looked) }));
  const { least, ...kept } = form;
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const drop = (name: keyof Looked) => {
    const rest = { ...form };
    delete rest[name];
    setForm(rest);
  };
  const amount = atLeastOf(least);
  return (
    <form
      className={styles.filters}
      aria-label={texts.filters}
      onSubmit={(event) => {
        event.preventDefault();
        const { atLeast, ...rest } = kept;
        void atLeast;
        onLook({
          ...rest,
          ...(looked.q !== undefined && { q: looked.q }),
          ...(rest.currency !== undefined && amount !== undefined && { atLeast: amount }),
        });
      }}
    >
      <Select
        label={texts.currency}
        value={form.currency ?? ''}
        onChange={({ target }) => (target.value === '' ? drop('currency') : change({ currency: target.value }))}
      >
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
        hint={
          form.currency === undefined
            ? texts.atLeastHint
            : amount !== undefined && format.money({ amount, currency: form.currency })
        }
        value={least}
        onChange={({ target }) => change({ least: target.value })}
      />
      <Select
        label={texts.language}
        value={form.language ?? ''}
        onChange={({ target }) =>
          target.value === 'ru' || target.value === 'en' ? change({ language: target.value }) : drop('language')
        }
      >
        <option value="">{texts.anyLanguage}</option>
        <option value="ru">{texts.languages.ru}</option>
        <option value="en">{texts.languages.en}</option>
      </Select>
      <TextField
        label={texts.dueFrom}
        type="date"
        value={form.dueFrom ?? ''}
        onChange={({ target }) => (target.value === '' ? drop('dueFrom') : change({ dueFrom: target.value }))}
      />
      <Select
        label={texts.sort}
        value={form.sort ?? 'auto'}
        onChange={({ target }) => (target.value === 'auto' ? drop('sort') : change({ sort: target.value as Sort }))}
      >
        {(['auto', ...SORTS] as const).map((sort) => (
          <option key={sort} value={sort}>
            {texts.sorts[sort]}
          </option>
        ))}
      </Select>
      <div className={styles.wideRow}>
        {signedIn && (
          <Checkbox
            label={texts.fresh}
            checked={form.fresh === true}
            onChange={({ target }) => (target.checked ? change({ fresh: true }) : drop('fresh'))}
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
