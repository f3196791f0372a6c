import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { X } from 'lucide-react';
import { common as en } from '../i18n/en/common';
import { useTexts } from '../i18n/LanguageContext';
import { common as ru } from '../i18n/ru/common';
import { IconButton } from './Button';
import { classes } from './classes';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  wide?: boolean;
  /** Buttons below the body, the main one last. */
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * A modal dialog; on a phone it is a sheet from below. Render it while it is open.
 * The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back.
 */
export function Dialog({ title, onClose, wide, actions, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(body);
  const titleId = useId();
  const texts = useTexts({ ru, en });
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // A press on the backdrop lands on the dialog element itself; Escape and the button do the same by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={ref}
      className={classes(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // React lets it bubble, and so does a field for files: only the dialog's own is meant.
        if (event.target !== ref.current) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={texts.actions.close} onClick={onClose} />
      </header>
      {/* Who has only a keyboard scrolls what has the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={body} className={styles.body} tabIndex={scrolls ? 0 : undefined}>
        {children}
      </div>
      {actions && <footer className={styles.foot}>{actions}</footer>}
    </dialog>
  );
}

/** Whether there is more than is seen; then it must be reached by the keyboard, or nobody there could scroll it. */
function useScrolls(ref: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const look = () => setScrolls(element.scrollHeight > element.clientHeight);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, [ref]);
  return scrolls;
}
