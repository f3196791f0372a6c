import { useId, useState } from 'react';
import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { classes } from '../../ui/classes';
import fieldStyles from '../../ui/Field.module.css';
import { Marks } from './Marks';
import { Inside, Spoken, Toggle } from './Panel';
import type { Heard } from './useAsked';
import type { Note } from './notes';
import { useNotes } from './useNotes';
import styles from './Coach.module.css';

const NONE: readonly Note[] = [];

export interface FieldCoachProps {
  text: string;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** Where beside the field its button stands. */
  slot: HTMLElement | null;
}

interface Hearing {
  /** Whether it helps to write well; otherwise it tells only what the rules forbid. */
  coaching: boolean;
  heard: Heard | null;
}

/** The composer's advice for the text of a form while it is written. */
export function FieldCoach({ textRef, ...rest }: FieldCoachProps & Hearing) {
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  return field === null ? (
    // What is drawn after the field finds it.
    <span hidden ref={() => setField(textRef.current)} />
  ) : (
    <CoachOf {...rest} field={field} />
  );
}

type CoachOfProps = Omit<FieldCoachProps, 'textRef'> & Hearing & { field: HTMLTextAreaElement };

function CoachOf({ text, slot, field, coaching, heard }: CoachOfProps) {
  const texts = useTexts({ ru, en });
  const panelId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const notes = useNotes({ text, coaching, guarded: NONE, heard }, field, () => setUnfolded(true));
  const isOpen = unfolded && notes.all.length > 0;
  return (
    <>
      <Marks
        field={field}
        look={fieldStyles.control}
        text={text}
        notes={notes.all}
        open={notes.chosen}
        layerRef={notes.layerRef}
      />
      <section
        id={panelId}
        className={classes(styles.panel, styles.beside, isOpen && styles.unfolded)}
        aria-label={texts.title}
      >
        <Inside notes={notes} text={text} name="" checklist={null} />
      </section>
      {slot !== null &&
        notes.all.length > 0 &&
        createPortal(
          <Toggle notes={notes} redundant isOpen={isOpen} panelId={panelId} onToggle={() => setUnfolded(!isOpen)} />,
          slot,
        )}
      <Spoken notes={notes} />
    </>
  );
}
