import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Conversation } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { useConversationChange } from './queries';
import styles from './Conversation.module.css';

const SAVE_AFTER_MS = 700;
const MAX_NOTE = 4000;

type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** A private note on the other side; it saves itself. */
export function NoteField({ conversation }: { conversation: Conversation }) {
  const texts = useTexts({ ru, en }).side;
  const { saveNote } = useConversationChange(conversation.id);
  const [text, setText] = useState(conversation.note);
  const [saving, setSaving] = useState<Saving>('idle');
  const saved = useRef(conversation.note);

  const save = useEffectEvent(async () => {
    if (text === saved.current) return;
    setSaving('saving');
    try {
      await saveNote(text);
      saved.current = text;
      setSaving('saved');
    } catch {
      setSaving('failed');
    }
  });
  useEffect(() => {
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const again = () => void save();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      again();
    };
  }, []);
  // Changed on another device while nobody writes here.
  const [known, setKnown] = useState(conversation.note);
  if (known !== conversation.note) {
    setKnown(conversation.note);
    if (text === known) setText(conversation.note);
  }
  const aside = { idle: texts.noteAside, saving: texts.noteSaving, saved: texts.noteSaved, failed: texts.noteAside };
  return (
    <section className={styles.part} aria-label={texts.note}>
      <h3>
        {texts.note}
        <span role="status">{aside[saving]}</span>
      </h3>
      <textarea
        className={styles.note}
        aria-label={texts.note}
        placeholder={texts.notePlaceholder}
        maxLength={MAX_NOTE}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {saving === 'failed' && <p role="alert">{texts.noteFailed}</p>}
    </section>
  );
}
