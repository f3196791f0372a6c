import type { Order, Proposal } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { serverNow } from '../../ui/clock/serverClock';
import { afterProposal } from './after';
import styles from './Orders.module.css';

interface ProposalTermsProps {
  order: Order;
  proposal: Proposal;
}

/** What is proposed, and while it is open, what the order becomes by it. */
export function ProposalTerms({ order, proposal }: ProposalTermsProps) {
  return (
    <ul className={styles.terms}>
      <What order={order} proposal={proposal} />
      {proposal.state === 'open' && <Becomes order={order} proposal={proposal} />}
    </ul>
  );
}

function What({ order, proposal }: ProposalTermsProps) {
  const texts = useTexts({ ru, en }).proposal;
  const format = useFormat();
  const { kind, lines, lineId, days, amount } = proposal;
  const { currency } = order.price;
  if (kind === 'options') {
    return lines.map((line, index) => (
      <li key={index} className={styles.line}>
        <span>
          {line.title}
          {line.extraDays > 0 && <small> {texts.extraDays(line.extraDays)}</small>}
        </span>
        <b>{format.money({ amount: line.amount, currency })}</b>
      </li>
    ));
  }
  const removed = order.lines.find(({ id }) => id === lineId);
  if (kind === 'removal' && removed !== undefined) {
    return (
      <li className={styles.line}>
        <span>{removed.title}</span>
        <b>{format.money(removed.price)}</b>
      </li>
    );
  }
  if (kind === 'extension' && days !== null) return <li>{texts.longer(days)}</li>;
  return amount === null ? null : <li>{texts.refund(format.money(amount))}</li>;
}

function Becomes({ order, proposal }: ProposalTermsProps) {
  const texts = useTexts({ ru, en }).proposal;
  const format = useFormat();
  const { price, dueAt, goesOn, refund } = afterProposal(order, proposal, serverNow());
  return (
    <>
      {goesOn && <li>{texts.goesOn}</li>}
      {price !== null && <li>{texts.priceAfter(format.money(price))}</li>}
      {dueAt !== null && <li>{texts.dueAfter(format.date(dueAt))}</li>}
      {refund !== null && (
        <>
          {refund.rest.amount > 0 && <li>{texts.rest(format.money(refund.rest), order.seller.name)}</li>}
          <li>{texts.ends}</li>
        </>
      )}
    </>
  );
}
