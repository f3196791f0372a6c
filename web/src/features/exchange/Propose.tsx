import { useState } from 'react';
import { Hourglass } from 'lucide-react';
import type { DailyNumber, Request, RequestProposal } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Section } from '../../ui/Page';
import { ErrorState, InlineNotice, Skeleton } from '../../ui/State';
import { openedOffer } from './offer';
import { OwnProposal } from './OwnProposal';
import { ProposalForm } from './ProposalForm';
import { useChangeProposal, useMyProposals, useProposal, usePropose } from './queries';
import styles from './Exchange.module.css';

/** The reader's own proposal for a request, or the form of one. */
export default function Propose({ request }: { request: Request }) {
  const texts = useTexts({ ru, en });
  const proposal = useProposal(request.myProposalId);
  if (request.myProposalId !== null) {
    if (proposal.data !== undefined) return <Mine request={request} proposal={proposal.data} />;
    if (proposal.isError) return <ErrorState error={proposal.error} title={texts.proposal.failed} />;
    return <Skeleton shape="text" />;
  }
  return request.state === 'open' ? <New request={request} /> : null;
}

function New({ request }: { request: Request }) {
  const texts = useTexts({ ru, en }).propose;
  const language = useLanguage();
  const [clientId] = useState(() => crypto.randomUUID());
  const mine = useMyProposals();
  const today = mine.data?.pages[0]?.today;
  const propose = usePropose(request.id, clientId);
  const [opening] = useState(() => openedOffer(null, texts.oneName, language === 'ru' ? ',' : '.'));
  return (
    <Section id="propose" title={texts.title} lead={texts.lead}>
      {today !== undefined && <Today today={today} />}
      {today?.left !== 0 && (
        <ProposalForm
          request={request}
          kept={request.id}
          opening={opening}
          publishing={propose}
          label={texts.send}
          onDone={() => {
            // The request, asked for anew, shows it.
          }}
        />
      )}
    </Section>
  );
}

/** How many are left, told before it bites. */
export function Today({ today }: { today: DailyNumber }) {
  const texts = useTexts({ ru, en }).propose;
  const format = useFormat();
  if (today.left > 0) return <p className={styles.quiet}>{texts.left(today.left, today.limit)}</p>;
  return <InlineNotice icon={Hourglass}>{texts.none(format.until(today.resetsAt, new Date()))}</InlineNotice>;
}

function Mine({ request, proposal }: { request: Request; proposal: RequestProposal }) {
  const texts = useTexts({ ru, en }).propose;
  const [editing, setEditing] = useState(false);
  return (
    <Section id="propose" title={texts.title} lead={texts.lead}>
      {editing && proposal.open ? (
        <Change key={proposal.version} request={request} proposal={proposal} onDone={() => setEditing(false)} />
      ) : (
        <OwnProposal proposal={proposal} onEdit={() => setEditing(true)} />
      )}
    </Section>
  );
}

interface ChangeProps {
  request: Request;
  proposal: RequestProposal;
  onDone: () => void;
}

function Change({ request, proposal, onDone }: ChangeProps) {
  const texts = useTexts({ ru, en }).propose;
  const language = useLanguage();
  const change = useChangeProposal(proposal);
  const [opening] = useState(() => openedOffer(proposal, texts.oneName, language === 'ru' ? ',' : '.'));
  return (
    <ProposalForm
      request={request}
      kept={`${proposal.id}.${proposal.version}`}
      opening={opening}
      publishing={change}
      label={texts.change}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
