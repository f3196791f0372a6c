import type { Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { serverNow } from '../../ui/clock/serverClock';

interface DisputeViewProps {
  order: Order;
  /** What is shown: how it was opened, or how it was decided. */
  part: 'disputed' | 'decided';
}

/** A dispute as both sides see it. */
export function DisputeView({ order, part }: DisputeViewProps) {
  const texts = useTexts({ ru, en }).dispute;
  const format = useFormat();
  const { dispute, stage } = order;
  if (dispute === null) return null;
  if (part === 'disputed') {
    const { reason, wish, reply, answerBy } = dispute;
    return (
      <>
        <p>
          <b>{texts.reasons[reason]}</b>
        </p>
        {wish !== null && <p>{texts.wish(format.money(wish))}</p>}
        {stage === 'disputed' && reply === null && (
          <p>{texts.answerBy(format.until(answerBy, new Date(serverNow())))}</p>
        )}
      </>
    );
  }
  const { decision } = dispute;
  if (decision === null) return null;
  return (
    <>
      <p>
        <b>{texts.results[decision.result]}</b>
        {decision.result === 'split' && ` ${texts.refund(format.money(decision.refund))}.`}
      </p>
      <p>{decision.reason}</p>
      {decision.myRating !== null && <p>{texts.rated[decision.myRating ? 'yes' : 'no']}</p>}
    </>
  );
}
