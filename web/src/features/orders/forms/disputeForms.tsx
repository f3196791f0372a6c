import { orderForms as en } from '../../../i18n/en/orderForms';
import { useTexts } from '../../../i18n/LanguageContext';
import { orderForms as ru } from '../../../i18n/ru/orderForms';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { DisputeView } from '../DisputeView';
import { useActForm } from '../useActForm';
import { PlainForm } from './PlainForm';
import styles from './Dispute.module.css';
import picks from './Picks.module.css';

/** The one answer of the other side. */
export function ReplyForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).dispute;
  const { order } = props;
  return (
    <PlainForm
      {...props}
      act="reply"
      label={texts.replySubmit}
      lead={
        <>
          <section className={styles.about} aria-label={texts.about}>
            <DisputeView order={order} part="disputed" />
            {order.dispute !== null && <blockquote>{order.dispute.text}</blockquote>}
          </section>
          <p>{texts.replyLead}</p>
        </>
      }
      text={{ label: texts.reply, placeholder: texts.placeholder }}
      withFiles
    />
  );
}

export function WithdrawDisputeForm(props: ActFormProps) {
  const texts = useTexts({ ru, en }).dispute;
  return (
    <PlainForm {...props} act="withdraw_dispute" label={texts.withdrawSubmit} lead={<p>{texts.withdrawLead}</p>} />
  );
}

/** Whether its reader found the decision fair; it is counted, and changes nothing. */
export function RateDecisionForm({ order, onDone, onCancel }: ActFormProps) {
  const texts = useTexts({ ru, en }).dispute;
  const form = useActForm({ order, act: 'rate_decision', opening: { yes: '' }, spoken: [], onDone });
  const { yes } = form.fields;
  const error = form.errorOf('yes');
  return (
    <ActFrame
      form={form}
      lead={
        <>
          <section className={styles.about}>
            <DisputeView order={order} part="decided" />
          </section>
          <p>{texts.rateLead}</p>
        </>
      }
      label={texts.rateSubmit}
      onSubmit={() => form.submit({ yes: yes === 'yes' }, yes === '' ? { yes: texts.rateBlank } : {})}
      onCancel={onCancel}
    >
      <fieldset className={picks.group}>
        <legend>{texts.rate}</legend>
        {(['yes', 'no'] as const).map((one) => (
          <label key={one} className={picks.pick}>
            <input type="radio" name="fair" checked={yes === one} onChange={() => form.set('yes', one)} />
            {one === 'yes' ? texts.fair : texts.unfair}
          </label>
        ))}
        {error !== undefined && <p role="alert">{error}</p>}
      </fieldset>
    </ActFrame>
  );
}
