import type { Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { serverNow } from '../../ui/clock/serverClock';
import { Acts } from './Acts';
import { answersTo } from './answers';
import { ProposalTerms } from './ProposalTerms';
import styles from './Orders.module.css';

/** What either side has proposed and waits for its answer, or for the money of an accepted one. */
export function ProposalsView({ order }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const open = order.proposals.filter(({ state }) => state === 'open' || state === 'paying');
  if (open.length === 0) return null;
  return (
    <section className={styles.sub} aria-label={texts.proposals}>
      <h4>{texts.proposals}</h4>
      <ul className={styles.proposals}>
        {open.map((proposal) => (
          <li key={proposal.id}>
            <b>{texts.proposal.kinds[proposal.kind]}</b>
            <small>
              {proposal.state === 'open'
                ? texts.proposal.until(format.until(proposal.expiresAt, new Date(serverNow())))
                : texts.proposal.states[proposal.state]}
            </small>
            <ProposalTerms order={order} proposal={proposal} />
            {proposal.text !== '' && <p className={styles.said}>{proposal.text}</p>}
            <Acts order={order} offered={answersTo(order, proposal)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
