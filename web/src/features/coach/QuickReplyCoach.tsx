import { useId, useState } from 'react';
import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { api, call } from '../../api/client';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { classes } from '../../ui/classes';
import fieldStyles from '../../ui/Field.module.css';
import { useCoachOn } from './coachSwitch';
import { Marks } from './Marks';
import { Inside, Spoken, Toggle } from './Panel';
import { useAsked } from './useAsked';
import type { Heard } from './useAsked';
import type { Note } from './notes';
import { useNotes } from './useNotes';
import styles from './Coach.module.css';

/** Longer texts do not fit into a quick reply; the server would refuse them. */
const LONGEST_TEXT = 4_000;

const NONE: readonly Note[] = [];

export interface QuickReplyCoachProps {
  text: string;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** Where beside the field its button stands. */
  slot: HTMLElement | null;
}

/** The composer's advice for a quick reply while it is written. */
export default function QuickReplyCoach({ textRef, ...rest }: QuickReplyCoachProps) {
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  return field === null ? (
    // What is drawn after the field finds it.
    <span hidden ref={() => setField(textRef.current)} />
  ) : (
    <CoachOf {...rest} field={field} />
  );
}

function CoachOf({ text, slot, field }: Omit<QuickReplyCoachProps, 'textRef'> & { field: HTMLTextAreaElement }) {
  const texts = useTexts({ ru, en });
  const coaching = useCoachOn();
  const panelId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const heard = useQuickReplyAdvice(text);
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

/** What the server said last of it; it is written to nobody in particular. */
function useQuickReplyAdvice(text: string): Heard | null {
  return useAsked(
    (asked, signal) => call(api.POST('/api/quick-replies/advice', { body: { text: asked.text }, signal })),
    { text, after: 0 },
    text.trim() !== '' && text.length <= LONGEST_TEXT,
  );
}
