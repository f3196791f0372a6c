import { useEffect, useRef } from 'react';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { Button } from '../../ui/Button';
import type { Note } from './notes';
import styles from './Coach.module.css';

interface SecondLookProps {
  heated: readonly Note[];
  /** The text said more gently, where the notes know how. */
  gentler: string | null;
  onLook: () => void;
  onTake: () => void;
  onSend: () => void;
}

/** Before a heated text goes to somebody who is upset: what reads so, and a choice. It comes once for a text. */
export function SecondLook({ heated, gentler, onLook, onTake, onSend }: SecondLookProps) {
  const texts = useTexts({ ru, en }).second;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const titles = [...new Set(heated.map((note) => note.finding.title))];
  return (
    // Escape is a shortcut for the first button, which stands there for everybody.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="alert" className={styles.second} onKeyDown={(event) => event.key === 'Escape' && onLook()}>
      <strong>{texts.title}</strong>
      <p>{titles.join(' · ')}</p>
      {gentler !== null && (
        <>
          <p>{texts.gentler}</p>
          <blockquote>{gentler}</blockquote>
        </>
      )}
      <div className={styles.actions}>
        <Button ref={first} small variant="main" onClick={onLook}>
          {texts.look}
        </Button>
        {gentler !== null && (
          <Button small variant="line" onClick={onTake}>
            {texts.take}
          </Button>
        )}
        <Button small variant="text" onClick={onSend}>
          {texts.send}
        </Button>
      </div>
    </div>
  );
}
