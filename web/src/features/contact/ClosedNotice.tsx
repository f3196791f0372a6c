import { useState } from 'react';
import { Ban, OctagonX } from 'lucide-react';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { Closed, Conversation } from '../../api/types';
import { useMe } from '../../app/session';
import { contact as en } from '../../i18n/en/contact';
import { conversation as talkEn } from '../../i18n/en/conversation';
import { useTexts } from '../../i18n/LanguageContext';
import { contact as ru } from '../../i18n/ru/contact';
import { conversation as talkRu } from '../../i18n/ru/conversation';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { InlineNotice } from '../../ui/State';
import { openingDraft } from '../composer/draft';
import { readLocalDraft } from '../composer/localDrafts';
import { useShutting } from './queries';
import styles from './Contact.module.css';

interface ClosedNoticeProps {
  conversation: Conversation;
  closed: Closed;
}

/** In the place of the composer of a conversation that is shut; what was written there is kept, and shown. */
export default function ClosedNotice({ conversation, closed }: ClosedNoticeProps) {
  const texts = useTexts({ ru, en }).closed;
  const talk = useTexts({ ru: talkRu, en: talkEn });
  const me = useMe();
  const shutting = useShutting(conversation.id);
  const [error, setError] = useState<ApiError | null>(null);
  const { name } = conversation.other;
  const draft = openingDraft(readLocalDraft(me.id, conversation.id), conversation.draft);
  const open = () => {
    setError(null);
    (closed === 'spam' ? shutting.spam(false) : shutting.block(false)).catch((failed: unknown) =>
      setError(asApiError(failed)),
    );
  };
  const words = {
    blocked: [texts.blocked(name), texts.blockedText],
    blocking: [texts.blocking(name), texts.blockingText],
    spam: [texts.spam, texts.spamText],
  }[closed];
  return (
    <div className={styles.closed}>
      {error !== null && <ProblemNotice error={error} title={texts.failed} />}
      <InlineNotice
        role="status"
        icon={closed === 'spam' ? OctagonX : Ban}
        actions={
          closed !== 'blocked' && (
            <Button small variant="line" onClick={open}>
              {closed === 'spam' ? talk.notSpam : talk.unblock}
            </Button>
          )
        }
      >
        <b>{words[0]}</b> {words[1]}
        {draft.text !== '' && (
          <>
            <p>{texts.kept}</p>
            <blockquote>{draft.text}</blockquote>
          </>
        )}
      </InlineNotice>
    </div>
  );
}
