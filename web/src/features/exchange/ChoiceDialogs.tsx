import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RequestProposal } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Select, TextArea } from '../../ui/Field';
import { fieldRefusal } from '../guard/FieldRefusal';
import { ConfirmDialog } from './ConfirmDialog';
import { useProposalAct } from './queries';

interface ChoiceDialogProps {
  proposal: RequestProposal;
  onClose: () => void;
}

/** The choice: it says what it brings about before it does. */
export function ChooseDialog({ proposal, onClose }: ChoiceDialogProps) {
  const all = useTexts({ ru, en });
  const texts = all.compare;
  const format = useFormat();
  const [, navigate] = useLocation();
  const [clientId] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState(0);
  const doing = useProposalAct(proposal.id);
  const { packages, seller, version } = proposal;
  const one = packages[chosen] ?? packages[0];
  if (one === undefined) return null;
  return (
    <ConfirmDialog
      title={texts.chooseTitle(seller.name)}
      lead={texts.chooseLead(format.money(one.price), all.proposal.days(one.deliveryDays))}
      label={texts.confirmChoose}
      doing={doing}
      onConfirm={async () => {
        const done = await doing.run({ act: 'choose', clientId, version, package: chosen });
        if (done?.conversationId != null) navigate(`/desk/c/${done.conversationId}`);
        return done;
      }}
      onClose={onClose}
    >
      {packages.length > 1 && (
        <Select label={texts.which} value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
          {packages.map(({ name, price, deliveryDays }, index) => (
            <option key={name} value={index}>
              {name}: {format.money(price)}, {all.proposal.days(deliveryDays)}
            </option>
          ))}
        </Select>
      )}
    </ConfirmDialog>
  );
}

/** A refusal, with or without words. */
export function DeclineDialog({ proposal, onClose }: ChoiceDialogProps) {
  const texts = useTexts({ ru, en }).compare;
  const [text, setText] = useState('');
  const [sent, setSent] = useState('');
  const doing = useProposalAct(proposal.id);
  const guard = doing.error?.guard;
  return (
    <ConfirmDialog
      title={texts.declineTitle(proposal.seller.name)}
      lead={texts.declineHint}
      label={texts.confirmDecline}
      doing={doing}
      onConfirm={() => {
        setSent(text.trim());
        return doing.run({ act: 'decline', text: text.trim() });
      }}
      onClose={onClose}
    >
      <TextArea
        label={texts.declineText}
        maxLength={2_000}
        error={
          guard &&
          fieldRefusal({ ruling: guard, sent: () => sent }, { isHere: () => true, value: text, onTake: setText })
        }
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </ConfirmDialog>
  );
}
