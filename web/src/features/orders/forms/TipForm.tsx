import { orders as en } from '../../../i18n/en/orders';
import { useTexts } from '../../../i18n/LanguageContext';
import { orders as ru } from '../../../i18n/ru/orders';
import { TextField } from '../../../ui/Field';
import { parseAmount } from '../../my-services/amount';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { otherOf } from '../facts';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';

/** More than was agreed, of one's own accord. */
export default function TipForm({ order, onDone, onCancel }: ActFormProps) {
  const all = useTexts({ ru, en }).form;
  const texts = all.tip;
  const form = useActForm({ order, act: 'tip', opening: { amount: '', text: '' }, spoken: ['text'], onDone });
  const amount = parseAmount(form.fields.amount, order.price.currency);
  const isSum = amount.ok && amount.amount > 0;
  const text = form.fields.text.trim();
  const submit = () =>
    form.submit(
      { amount: amount.ok ? amount.amount : 0, ...(text !== '' && { text }) },
      isSum ? {} : { amount: all.bounds.amount },
    );
  return (
    <ActFrame
      form={form}
      lead={<p>{texts.lead(otherOf(order).name)}</p>}
      label={texts.submit}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextField
        label={texts.amount(order.price.currency)}
        inputMode="decimal"
        autoComplete="off"
        maxLength={14}
        value={form.fields.amount}
        error={form.errorOf('amount')}
        onChange={(event) => form.set('amount', event.target.value)}
      />
      <SpokenText form={form} name="text" label={texts.text} optional coached />
    </ActFrame>
  );
}
