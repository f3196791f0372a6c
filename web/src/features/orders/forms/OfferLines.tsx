import { Plus, Trash2 } from 'lucide-react';
import type { OfferedLine, Order } from '../../../api/types';
import { orderForms as en } from '../../../i18n/en/orderForms';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { orderForms as ru } from '../../../i18n/ru/orderForms';
import { Button, IconButton } from '../../../ui/Button';
import { serverNow } from '../../../ui/clock/serverClock';
import { TextField } from '../../../ui/Field';
import { afterProposal } from '../after';
import { asProposal, lineField, MOST_LINES, withPicked } from '../offer';
import type { Offerable } from '../offer';
import type { OfferState } from './OfferForm';
import styles from './Offer.module.css';
import picks from './Picks.module.css';

/** What the seller's catalogue has that the order has not. */
export function OfferCatalogue(props: { form: OfferState; catalogue: readonly Offerable[]; currency: string }) {
  const { form, catalogue, currency } = props;
  const texts = useTexts({ ru, en }).offer;
  const format = useFormat();
  if (catalogue.length === 0) return null;
  const picked = form.fields.lines.split('\n').filter((key) => key !== '');
  return (
    <fieldset className={picks.group}>
      <legend>{texts.catalogue}</legend>
      {catalogue.map(({ key, line }) => (
        <label key={key} className={picks.pick}>
          <input
            type="checkbox"
            checked={picked.includes(key)}
            onChange={(event) => form.set('lines', withPicked(picked, key, event.target.checked).join('\n'))}
          />
          <span>
            {line.title}
            <small>
              {[
                ...(line.extraDays > 0 ? [texts.moreDays(line.extraDays)] : [texts.noDays]),
                ...(line.extraRevisions > 0 ? [texts.moreRevisions(line.extraRevisions)] : []),
              ].join(', ')}
            </small>
          </span>
          <b>{format.money({ amount: line.amount, currency })}</b>
        </label>
      ))}
      {form.errorOf('lines') !== undefined && <p role="alert">{form.errorOf('lines')}</p>}
    </fieldset>
  );
}

/** What is in no catalogue: made for this order. */
export function OwnLines({ form, currency }: { form: OfferState; currency: string }) {
  const texts = useTexts({ ru, en }).offer;
  const rows = Number(form.fields.rows);
  const remove = (row: number) => {
    for (let from = row; from < rows; from++) {
      for (const part of ['title', 'amount', 'extraDays'] as const) {
        const next = form.fields[lineField(from + 1, part)];
        form.set(lineField(from, part), next ?? (part === 'extraDays' ? '0' : ''));
      }
    }
    form.set('rows', String(rows - 1));
  };
  return (
    <div className={styles.rows}>
      {Array.from({ length: rows }, (_, row) => (
        <OwnLine key={row} form={form} row={row} currency={currency} onRemove={() => remove(row)} />
      ))}
      {rows < MOST_LINES && (
        <div>
          <Button small variant="text" icon={Plus} onClick={() => form.set('rows', String(rows + 1))}>
            {texts.addOwn}
          </Button>
        </div>
      )}
    </div>
  );
}

interface OwnLineProps {
  form: OfferState;
  row: number;
  currency: string;
  onRemove: () => void;
}

function OwnLine({ form, row, currency, onRemove }: OwnLineProps) {
  const texts = useTexts({ ru, en }).offer;
  const wired = (part: 'title' | 'amount' | 'extraDays') => {
    const name = lineField(row, part);
    return {
      value: form.fields[name] ?? '',
      error: form.errorOf(name),
      autoComplete: 'off',
      onChange: (event: { target: { value: string } }) => form.set(name, event.target.value),
    };
  };
  return (
    <fieldset className={styles.own}>
      <legend className="sr">{texts.own(row + 1)}</legend>
      <TextField {...wired('title')} label={texts.title} placeholder={texts.titlePlaceholder} maxLength={120} />
      <TextField {...wired('amount')} label={texts.amount(currency)} inputMode="decimal" maxLength={14} />
      <TextField {...wired('extraDays')} label={texts.days} inputMode="numeric" maxLength={2} />
      <IconButton icon={Trash2} label={texts.remove(row + 1)} onClick={onRemove} />
    </fieldset>
  );
}

/** What the order becomes with these lines; it follows while they are chosen. */
export function OfferTotal({ order, lines }: { order: Order; lines: OfferedLine[] }) {
  const texts = useTexts({ ru, en }).offer;
  const format = useFormat();
  const now = serverNow();
  const { price, dueAt, goesOn } = afterProposal(order, asProposal(lines, new Date(now).toISOString()), now);
  const more = { ...order.price, amount: lines.reduce((sum, { amount }) => sum + amount, 0) };
  const days = lines.reduce((sum, { extraDays }) => sum + extraDays, 0);
  return (
    <div className={styles.total} role="status">
      <p>
        <b>+{format.money(more)}</b>
        {days > 0 && <span>{texts.moreDays(days)}</span>}
      </p>
      <p>
        {price !== null && texts.priceAfter(format.money(price))}
        {dueAt !== null && ` ${texts.dueAfter(format.date(dueAt))}`}
        {goesOn && ` ${texts.goesOn}`}
      </p>
    </div>
  );
}
