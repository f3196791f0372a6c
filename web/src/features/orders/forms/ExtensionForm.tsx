import { orders as en } from '../../../i18n/en/orders';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { orders as ru } from '../../../i18n/ru/orders';
import { useServerNow } from '../../../ui/clock/serverClock';
import { TextField } from '../../../ui/Field';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { later } from '../after';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';
import { wholeNumber } from '../wholeNumber';

const MINUTE_MS = 60_000;
const DAYS = { from: 1, to: 90 };

/** So many days more, if the other side agrees. */
export default function ExtensionForm({ order, onDone, onCancel }: ActFormProps) {
  const all = useTexts({ ru, en }).form;
  const texts = all.extension;
  const format = useFormat();
  const now = useServerNow((at) => MINUTE_MS - (at % MINUTE_MS));
  const form = useActForm({
    order,
    act: 'propose_extension',
    opening: { days: '2', text: '' },
    spoken: ['text'],
    onDone,
  });
  const days = wholeNumber(form.fields.days, DAYS);
  const due = days === null ? null : later(order, days, now);
  const submit = () =>
    form.submit(
      { days: days ?? 0, ...(form.fields.text.trim() !== '' && { text: form.fields.text.trim() }) },
      days === null ? { days: all.bounds.days } : {},
    );
  return (
    <ActFrame form={form} label={texts.submit} onSubmit={submit} onCancel={onCancel}>
      <TextField
        label={texts.days}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        value={form.fields.days}
        hint={due === null ? undefined : texts.lead(format.date(due))}
        error={form.errorOf('days')}
        onChange={(event) => form.set('days', event.target.value)}
      />
      <SpokenText form={form} name="text" label={texts.text} optional coached />
    </ActFrame>
  );
}
