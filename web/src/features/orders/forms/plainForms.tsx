import { orders as en } from '../../../i18n/en/orders';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { orders as ru } from '../../../i18n/ru/orders';
import type { ActFormProps } from '../acts';
import { otherOf, revisionsLeft, workDays } from '../facts';
import { IdeasToOffer, useIdeasSaid } from '../IdeasToOffer';
import { PlainForm } from './PlainForm';

/** Shorter work needs no reports on the way. */
const LONGEST_WITHOUT_REPORTS = 2;

export function TakeForm(props: ActFormProps) {
  const { order } = props;
  const all = useTexts({ ru, en });
  const texts = all.form.take;
  const days = workDays(order);
  const kinds = order.contactKinds.map((kind) => all.contactKinds[kind]).join(', ');
  return (
    <PlainForm
      {...props}
      act="take"
      label={texts.submit}
      lead={
        <>
          <p>{texts.lead(all.days(days))}</p>
          {days > LONGEST_WITHOUT_REPORTS && <p>{texts.progress}</p>}
          {kinds !== '' && <p>{texts.contacts(kinds)}</p>}
        </>
      }
    />
  );
}

export function DeclineForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).form.decline;
  const format = useFormat();
  return (
    <PlainForm
      {...props}
      act="decline"
      label={texts.submit}
      lead={<p>{texts.lead(format.money(props.order.price))}</p>}
      text={{ label: texts.text }}
    />
  );
}

export function CancelForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).form.cancel;
  const format = useFormat();
  const { stage, price } = props.order;
  return (
    <PlainForm
      {...props}
      act="cancel"
      label={texts.submit}
      lead={<p>{stage === 'unpaid' ? texts.leadUnpaid : texts.lead(format.money(price))}</p>}
      text={{ label: texts.text, optional: true }}
    />
  );
}

export function DeliverForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).form.deliver;
  const onSaid = useIdeasSaid(props.order);
  return (
    <PlainForm
      {...props}
      act="deliver"
      below={({ order, fields, set }) => (
        <IdeasToOffer order={order} text={fields.text} onText={(text) => set('text', text)} />
      )}
      onSaid={onSaid}
      label={texts.submit}
      lead={<p>{texts.lead(otherOf(props.order).name)}</p>}
      text={{ label: texts.text, placeholder: texts.placeholder }}
      withFiles
    />
  );
}

export function ReviseForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).form.revise;
  return (
    <PlainForm
      {...props}
      act="revise"
      label={texts.submit}
      lead={<p>{texts.lead(revisionsLeft(props.order))}</p>}
      text={{ label: texts.text, placeholder: texts.placeholder }}
      withFiles
    />
  );
}

export function AcceptForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).form.accept;
  const format = useFormat();
  const { order } = props;
  return (
    <PlainForm
      {...props}
      act="accept"
      label={texts.submit}
      lead={<p>{texts.lead(format.money(order.price), order.seller.name)}</p>}
    />
  );
}

export function WithdrawForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).form.withdraw;
  return <PlainForm {...props} act="withdraw" label={texts.submit} lead={<p>{texts.lead}</p>} />;
}
