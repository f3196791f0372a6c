import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Badge, RequestProposal } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Avatar } from '../../ui/Avatar';
import { Button, LinkButton } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ReplyBadge } from '../catalogue/ReplyBadge';
import { ContactNeeds } from './Needs';
import { ChooseDialog, DeclineDialog } from './ChoiceDialogs';
import { Packages } from './Packages';
import { useProposalAct } from './queries';
import styles from './Exchange.module.css';

interface ProposalItemProps {
  proposal: RequestProposal;
  badge: Badge | undefined;
}

/** A proposal as the buyer compares it with others. */
export function ProposalItem({ proposal, badge }: ProposalItemProps) {
  const all = useTexts({ ru, en });
  const texts = all.compare;
  const { seller, reviews } = proposal;
  return (
    <li className={styles.item} aria-label={all.proposal.of(seller.name)}>
      <div className={styles.who}>
        <Avatar person={seller} />
        <div>
          <h3>
            <Link href={`/sellers/${seller.id}`}>{seller.name}</Link>
          </h3>
          <ReplyBadge badge={badge} />
        </div>
      </div>
      <p className={styles.quiet}>
        {reviews.count === 0 ? texts.noReviews : texts.liked(reviews.liked, reviews.count)}
      </p>
      <Packages packages={proposal.packages} />
      <p className={styles.text}>{proposal.text}</p>
      <ContactNeeds needs={proposal.contactNeeds} />
      {proposal.state !== 'sent' && (
        <p className={styles.tags}>
          <span className={styles.tag}>{all.proposal.states[proposal.state]}</span>
        </p>
      )}
      <Acts proposal={proposal} />
    </li>
  );
}

function Acts({ proposal }: { proposal: RequestProposal }) {
  const all = useTexts({ ru, en });
  const texts = all.compare;
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'choose' | 'decline' | null>(null);
  const asking = useProposalAct(proposal.id);
  const ask = async () => {
    const asked = await asking.run({ act: 'ask' });
    if (asked?.conversationId != null) navigate(`/desk/c/${asked.conversationId}`);
  };
  return (
    <>
      {asking.error !== null && <ProblemNotice error={asking.error} title={texts.notDone} />}
      <div className={styles.buttons}>
        {proposal.open && (
          <Button variant="line" aria-label={texts.chooseNamed(proposal.seller.name)} onClick={() => setOpen('choose')}>
            {texts.choose}
          </Button>
        )}
        {proposal.conversationId !== null && (
          <LinkButton href={`/desk/c/${proposal.conversationId}`}>{all.proposal.conversation}</LinkButton>
        )}
        {proposal.open && proposal.conversationId === null && (
          <Button unavailable={asking.isPending} onClick={() => void ask()}>
            {texts.ask}
          </Button>
        )}
        {proposal.open && <Button onClick={() => setOpen('decline')}>{texts.decline}</Button>}
      </div>
      {open === 'choose' && <ChooseDialog proposal={proposal} onClose={() => setOpen(null)} />}
      {open === 'decline' && <DeclineDialog proposal={proposal} onClose={() => setOpen(null)} />}
    </>
  );
}
