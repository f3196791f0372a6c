import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Order } from '../../../api/types';
import { orderForms as en } from '../../../i18n/en/orderForms';
import { orders as ordersEn } from '../../../i18n/en/orders';
import { problems as problemsEn } from '../../../i18n/en/problems';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { orderForms as ru } from '../../../i18n/ru/orderForms';
import { orders as ordersRu } from '../../../i18n/ru/orders';
import { problems as problemsRu } from '../../../i18n/ru/problems';
import { Button } from '../../../ui/Button';
import { Select, TextField } from '../../../ui/Field';
import { parseAmount } from '../../my-services/amount';
import { ActDialog } from '../ActDialog';
import { ActFrame } from '../ActFrame';
import { mayAct } from '../acts';
import type { ActFormProps } from '../acts';
import { otherOf } from '../facts';
import { sharesOf } from '../refund';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';
import styles from './Dispute.module.css';

type Reason = NonNullable<Order['dispute']>['reason'];

/** What can have gone wrong, the likeliest for each side first. */
const REASONS: Record<Order['side'], readonly Reason[]> = {
  buyer: ['not_delivered', 'not_as_agreed', 'poor_quality', 'late', 'no_contact', 'other'],
  seller: ['unfair_demand', 'no_contact', 'not_as_agreed', 'other'],
};

/** A moderator is asked to decide; what that means is said before it. */
export default function DisputeForm({ order, onDone, onCancel }: ActFormProps) {
  const texts = useTexts({ ru, en }).dispute;
  const { reasons } = useTexts({ ru: ordersRu, en: ordersEn }).dispute;
  const { blank } = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const { bounds } = useTexts({ ru, en }).refund;
  const format = useFormat();
  const form = useActForm({
    order,
    act: 'dispute',
    opening: { reason: '', text: '', amount: '' },
    spoken: ['text'],
    withFiles: true,
    onDone,
  });
  const { reason, text, amount } = form.fields;
  const wish = parseAmount(amount, order.price.currency);
  const isWish = wish.ok && sharesOf(wish.amount, order.price) !== null;
  const hasWish = amount.trim() !== '';
  const submit = () =>
    form.submit(
      { reason: reason as Reason, text: text.trim(), ...(isWish && { amount: wish.amount }) },
      {
        ...(reason === '' && { reason: texts.choose }),
        ...(text.trim() === '' && { text: blank }),
        ...(hasWish && !isWish && { amount: bounds(format.money(order.price)) }),
      },
    );
  return (
    <ActFrame
      form={form}
      lead={<Next order={order} onDone={onDone} />}
      label={texts.submit}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Select
        label={texts.reason}
        value={reason}
        error={form.errorOf('reason')}
        onChange={(event) => form.set('reason', event.target.value)}
      >
        <option value="">{texts.choose}</option>
        {REASONS[order.side].map((one) => (
          <option key={one} value={one}>
            {reasons[one]}
          </option>
        ))}
      </Select>
      <SpokenText form={form} name="text" label={texts.text} placeholder={texts.placeholder} coached />
      <TextField
        label={texts.wish(order.price.currency)}
        inputMode="decimal"
        autoComplete="off"
        maxLength={14}
        value={amount}
        hint={texts.wishHint}
        error={form.errorOf('amount')}
        onChange={(event) => form.set('amount', event.target.value)}
      />
    </ActFrame>
  );
}

/** What opening it sets going, and the way that is often quicker. */
function Next({ order, onDone }: { order: Order; onDone: () => void }) {
  const texts = useTexts({ ru, en }).dispute;
  const [instead, setInstead] = useState(false);
  return (
    <>
      <ol className={styles.next} aria-label={texts.next.title}>
        <li>{texts.next.answer(otherOf(order).name)}</li>
        <li>{texts.next.read}</li>
        <li>{texts.next.final}</li>
        <li>{texts.next.agree}</li>
      </ol>
      {mayAct(order, 'propose_refund') && (
        <p>
          {texts.quicker}{' '}
          <Button small variant="text" onClick={() => setInstead(true)}>
            {texts.refundInstead}
          </Button>
        </p>
      )}
      {instead &&
        // No form stands in another one.
        createPortal(
          <ActDialog
            order={order}
            offered={{ act: 'propose_refund' }}
            onDone={onDone}
            onClose={() => setInstead(false)}
          />,
          document.body,
        )}
    </>
  );
}
