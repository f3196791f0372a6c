import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { composer as en } from '../../i18n/en/composer';
import { useTexts } from '../../i18n/LanguageContext';
import { composer as ru } from '../../i18n/ru/composer';
import { sends, useEnterSends } from './sendKey';
import styles from './Composer.module.css';

interface TextBoxProps {
  label: string;
  text: string;
  onChange: (text: string) => void;
  onFiles: (files: Iterable<File>) => void;
  onSend: () => void;
  /** By the key for it, where no note has taken it. */
  onMend: () => void;
  textRef: RefObject<HTMLTextAreaElement | null>;
}

/** The text itself; it grows with what is written and takes files from the clipboard. */
export function TextBox({ label, text, onChange, onFiles, onSend, onMend, textRef }: TextBoxProps) {
  const texts = useTexts({ ru, en });
  const enterSends = useEnterSends();
  useLayoutEffect(() => {
    const field = textRef.current;
    if (field === null) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }, [text, textRef]);
  return (
    <textarea
      ref={textRef}
      className={styles.text}
      aria-label={label}
      placeholder={texts.placeholder}
      value={text}
      rows={2}
      onChange={(event) => onChange(event.target.value)}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      }}
      onKeyDown={(event) => {
        const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
        const press = { key, shiftKey, ctrlKey, metaKey, altKey, isComposing: event.nativeEvent.isComposing };
        if (key === 'Enter' && altKey && !event.defaultPrevented) onMend();
        if (!sends(press, enterSends, isTouch())) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}

function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
