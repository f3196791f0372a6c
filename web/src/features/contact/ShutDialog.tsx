import { useState } from 'react';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { Conversation } from '../../api/types';
import { contact as en } from '../../i18n/en/contact';
import { conversation as talkEn } from '../../i18n/en/conversation';
import { useTexts } from '../../i18n/LanguageContext';
import { contact as ru } from '../../i18n/ru/contact';
import { conversation as talkRu } from '../../i18n/ru/conversation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { offerUndo } from '../desk/undoStore';
import { useShutting } from './queries';
import styles from './Contact.module.css';

interface ShutDialogProps {
  conversation: Conversation;
  how: 'spam' | 'block';
  onClose: () => void;
}

/** Says what it means to block somebody, or to take his first message for spam, before it is done. */
export default function ShutDialog({ conversation, how, onClose }: ShutDialogProps) {
  const texts = useTexts({ ru, en });
  const talk = useTexts({ ru: talkRu, en: talkEn });
  const shutting = useShutting(conversation.id);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const { name } = conversation.other;
  const act = async () => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await shutting[how](true);
      offerUndo(how === 'spam' ? talk.spamNow(name) : talk.blockedNow(name), () => shutting[how](false));
      onClose();
    } catch (failed) {
      setError(asApiError(failed));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={how === 'spam' ? texts.spam.title : texts.block.title(name)}
      onClose={onClose}
      actions={
        <Button variant="main" unavailable={busy} onClick={() => void act()}>
          {texts[how].act}
        </Button>
      }
    >
      <div className={styles.lines}>
        <p>{texts[how].lead}</p>
        <p>{how === 'spam' ? texts.spam.checked : texts.block.stays}</p>
        {error !== null && <ProblemNotice error={error} />}
      </div>
    </Dialog>
  );
}
