import { Send } from 'lucide-react';
import { Link } from 'wouter';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import type { CardMessageProps } from '../orders/CardMessage';
import styles from '../orders/Orders.module.css';
import own from './Exchange.module.css';
import { Packages } from './Packages';
import { useProposal } from './queries';

/** A proposal on the exchange, where the two begin to talk about it. */
export default function ProposalCard({ message, card, conversation, found }: CardMessageProps) {
  const all = useTexts({ ru, en });
  const texts = all.card;
  const format = useFormat();
  const proposal = useProposal(card.itemId).data;
  const name = proposal?.seller.name ?? conversation.other.name;
  return (
    <article
      id={`m${message.seq}`}
      className={classes(styles.card, found && styles.found)}
      aria-label={`${texts.title}, ${name}`}
      tabIndex={-1}
    >
      <Icon of={Send} size={20} />
      <header>
        <h3>{texts.title}</h3>
        <p>
          {name} ·{' '}
          <time dateTime={message.sentAt} title={format.dateTime(message.sentAt)}>
            {format.time(message.sentAt)}
          </time>
        </p>
        {proposal !== undefined && <span className={styles.state}>{all.proposal.states[proposal.state]}</span>}
      </header>
      <div className={styles.body}>
        {proposal === undefined ? (
          Array.from({ length: 4 }, (_, index) => <i key={index} className={styles.room} aria-hidden="true" />)
        ) : (
          <>
            <p>
              {all.proposal.about} <Link href={`/exchange/${proposal.request.id}`}>{proposal.request.title}</Link>
            </p>
            <p className={own.text}>{proposal.text}</p>
            <Packages packages={proposal.packages} />
          </>
        )}
      </div>
    </article>
  );
}
