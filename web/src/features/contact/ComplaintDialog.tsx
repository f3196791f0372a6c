import { useState } from 'react';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { ComplaintReason, Message } from '../../api/types';
import { contact as en } from '../../i18n/en/contact';
import { useTexts } from '../../i18n/LanguageContext';
import { contact as ru } from '../../i18n/ru/contact';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useComplaining } from './queries';
import styles from './Contact.module.css';

const REASONS: readonly ComplaintReason[] = ['spam', 'rudeness', 'elsewhere', 'fraud', 'other'];
/** The server's bound. */
const LONGEST_WORDS = 1000;

/** What is wrong with a message, in a word and, if need be, in one's own. */
export default function ComplaintDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const texts = useTexts({ ru, en }).complaint;
  const complain = useComplaining(message.conversationId);
  const [reason, setReason] = useState<ComplaintReason | null>(null);
  const [words, setWords] = useState('');
  const [mistake, setMistake] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const act = async () => {
    if (busy) return;
    const missing =
      reason === null ? texts.choose : reason === 'other' && words.trim() === '' ? texts.blank : undefined;
    setMistake(missing);
    if (missing !== undefined || reason === null) return;
    setBusy(true);
    setError(null);
    try {
      await complain({ seq: message.seq, reason, words });
      onClose();
    } catch (failed) {
      setError(asApiError(failed));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      actions={
        <Button variant="main" unavailable={busy} onClick={() => void act()}>
          {busy ? texts.acting : texts.act}
        </Button>
      }
    >
      <div className={styles.lines}>
        <p>{texts.lead}</p>
        <blockquote className={styles.quoted}>{message.text}</blockquote>
        <fieldset className={styles.reasons}>
          <legend>{texts.what}</legend>
          {REASONS.map((each) => (
            <label key={each} className={styles.reason}>
              <input
                type="radio"
                name="complaint"
                checked={reason === each}
                onChange={() => {
                  setReason(each);
                  setMistake(undefined);
                }}
              />
              <span>{texts.reasons[each]}</span>
            </label>
          ))}
        </fieldset>
        <TextArea
          label={texts.words}
          aside={reason === 'other' ? undefined : texts.optional}
          rows={3}
          maxLength={LONGEST_WORDS}
          value={words}
          error={mistake}
          onChange={(event) => {
            setWords(event.target.value);
            setMistake(undefined);
          }}
        />
        {error !== null && <ProblemNotice error={error} title={texts.failed} />}
      </div>
    </Dialog>
  );
}
