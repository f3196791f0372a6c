import { orders as en } from '../../../i18n/en/orders';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { orders as ru } from '../../../i18n/ru/orders';
import { serverNow } from '../../../ui/clock/serverClock';
import { Select } from '../../../ui/Field';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { afterRemoval, removableLines } from '../after';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';

/** Something that was added to the package is left out again, if the other side agrees. */
export default function RemovalForm({ order, itemId, onDone, onCancel }: ActFormProps) {
  const texts = useTexts({ ru, en }).form.removal;
  const format = useFormat();
  const lines = removableLines(order);
  const form = useActForm({
    order,
    act: 'propose_removal',
    opening: { lineId: itemId ?? lines[0]?.id ?? '', text: '' },
    spoken: ['text'],
    onDone,
  });
  const { lineId, text } = form.fields;
  const { price } = afterRemoval(order, lineId, serverNow());
  const submit = () => form.submit({ lineId, ...(text.trim() !== '' && { text: text.trim() }) });
  return (
    <ActFrame form={form} label={texts.submit} onSubmit={submit} onCancel={onCancel}>
      <Select
        label={texts.line}
        value={lineId}
        hint={price === null ? undefined : texts.lead(format.money(price))}
        error={form.errorOf('lineId')}
        onChange={(event) => form.set('lineId', event.target.value)}
      >
        {lines.map((line) => (
          <option key={line.id} value={line.id}>
            {line.title}, {format.money(line.price)}
          </option>
        ))}
      </Select>
      <SpokenText form={form} name="text" label={texts.text} optional coached />
    </ActFrame>
  );
}
