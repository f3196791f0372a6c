import { useId } from 'react';
import type { Money } from '../../../api/types';
import { minorUnits } from '../../../i18n/format';
import { orderForms as en } from '../../../i18n/en/orderForms';
import { textsIn, useFormat, useLanguage, useTexts } from '../../../i18n/LanguageContext';
import { orderForms as ru } from '../../../i18n/ru/orderForms';
import { TextField } from '../../../ui/Field';
import { greetingName } from '../../composer/template';
import { amountText, parseAmount } from '../../my-services/amount';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { otherOf } from '../facts';
import { openingPercent, percentOf, shareOf, sharesOf, situationOf, theirRefund } from '../refund';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';
import { useReadersLanguage } from '../useReadersLanguage';
import styles from './Refund.module.css';

const CHIPS = [25, 50, 75, 100];

/** All or a part goes back, and the order ends with it; of either side, also in answer to the other's sum. */
export default function RefundForm({ order, onDone, onCancel }: ActFormProps) {
  const texts = useTexts({ ru, en }).refund;
  const format = useFormat();
  const typed = useAmountText();
  const { price, side } = order;
  const other = otherOf(order);
  const theirs = theirRefund(order);
  const words = textsIn({ ru, en }, useReadersLanguage(order)).prefilled.refund[side][situationOf(order)];
  const form = useActForm({
    order,
    act: 'propose_refund',
    opening: {
      amount: typed(shareOf(price, openingPercent(order), minorUnits(price.currency))),
      text: words(greetingName(other.name)),
    },
    spoken: ['text'],
    onDone,
  });
  const parsed = parseAmount(form.fields.amount, price.currency);
  const shares = parsed.ok ? sharesOf(parsed.amount, price) : null;
  const text = form.fields.text.trim();
  return (
    <ActFrame
      form={form}
      lead={
        <>
          {theirs?.amount != null && <p>{texts.theirs(other.name, format.money(theirs.amount))}</p>}
          <p>{texts.lead(other.name)}</p>
        </>
      }
      label={shares === null ? texts.submitBlank : texts.submit(format.money(shares.back))}
      onSubmit={() =>
        form.submit(
          { amount: shares?.back.amount ?? 0, ...(text !== '' && { text }) },
          shares === null ? { amount: texts.bounds(format.money(price)) } : {},
        )
      }
      onCancel={onCancel}
    >
      <TextField
        label={texts.amount(price.currency)}
        inputMode="decimal"
        autoComplete="off"
        maxLength={14}
        value={form.fields.amount}
        error={form.errorOf('amount')}
        onChange={(event) => form.set('amount', event.target.value)}
      />
      <Share
        percent={percentOf(parsed.ok ? parsed.amount : 0, price)}
        onShare={(percent) => form.set('amount', typed(shareOf(price, percent, minorUnits(price.currency))))}
      />
      <dl className={styles.shares}>
        <div>
          <dt>{texts.back(order.buyer.name)}</dt>
          <dd>{shares === null ? '…' : format.money(shares.back)}</dd>
        </div>
        <div>
          <dt>{texts.rest(order.seller.name)}</dt>
          <dd>{shares === null ? '…' : format.money(shares.rest)}</dd>
        </div>
      </dl>
      <SpokenText form={form} name="text" label={texts.text} optional coached />
    </ActFrame>
  );
}

/** An amount as one types it in the page's language. */
function useAmountText(): (money: Money) => string {
  const sign = useLanguage() === 'ru' ? ',' : '.';
  return ({ amount, currency }) => amountText(amount, currency, sign);
}

/** The same sum by hand: a slider, and the usual parts. */
function Share({ percent, onShare }: { percent: number; onShare: (percent: number) => void }) {
  const texts = useTexts({ ru, en }).refund;
  const id = useId();
  return (
    <div className={styles.share}>
      <label htmlFor={id} className="sr">
        {texts.slider}
      </label>
      <input
        id={id}
        type="range"
        min={1}
        max={100}
        value={Math.max(1, percent)}
        aria-valuetext={`${percent}%`}
        onChange={(event) => onShare(Number(event.target.value))}
      />
      <div className={styles.chips} role="group" aria-label={texts.chips}>
        {CHIPS.map((chip) => (
          <button
            key={chip}
            type="button"
            className={styles.chip}
            aria-pressed={percent === chip}
            onClick={() => onShare(chip)}
          >
            {chip === 100 ? texts.all : `${chip}\u00a0%`}
          </button>
        ))}
      </div>
    </div>
  );
}
