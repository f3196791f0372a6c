import { useState } from 'react';
import type { RequestProposal } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button, LinkButton } from '../../ui/Button';
import { ConfirmDialog } from './ConfirmDialog';
import { Packages } from './Packages';
import { useProposalAct } from './queries';
import styles from './Exchange.module.css';

interface OwnProposalProps {
  proposal: RequestProposal;
  onEdit?: () => void;
}

/** A proposal as its author reads it. */
export function OwnProposal({ proposal, onEdit }: OwnProposalProps) {
  const texts = useTexts({ ru, en }).proposal;
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const doing = useProposalAct(proposal.id);
  const now = new Date();
  return (
    <div className={styles.packages}>
      <p className={styles.tags}>
        <span className={styles.tag}>{texts.states[proposal.state]}</span>
        <span className={styles.quiet}>
          {proposal.editedAt === null
            ? texts.sent(format.when(proposal.sentAt, now))
            : texts.edited(format.when(proposal.editedAt, now))}
        </span>
      </p>
      <p className={styles.text}>{proposal.text}</p>
      <Packages packages={proposal.packages} />
      {proposal.answer !== '' && <p className={styles.text}>{texts.said(proposal.answer)}</p>}
      <div className={styles.buttons}>
        {proposal.conversationId !== null && (
          <LinkButton variant="line" href={`/desk/c/${proposal.conversationId}`}>
            {texts.conversation}
          </LinkButton>
        )}
        {proposal.open && onEdit && (
          <Button variant="line" onClick={onEdit}>
            {texts.edit}
          </Button>
        )}
        {proposal.open && <Button onClick={() => setAsked(true)}>{texts.takeBack}</Button>}
      </div>
      {asked && (
        <ConfirmDialog
          title={texts.takeBack}
          lead={texts.takeBackLead}
          label={texts.takeBack}
          doing={doing}
          onConfirm={() => doing.run({ act: 'take_back' })}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
