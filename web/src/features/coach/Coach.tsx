import { useEffect, useId, useState } from 'react';
import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { classes } from '../../ui/classes';
import composer from '../composer/Composer.module.css';
import { Marks } from './Marks';
import type { Note } from './notes';
import { Inside, Spoken, Toggle } from './Panel';
import { SecondLook } from './SecondLook';
import { useAdvice } from './useAdvice';
import { useNotes } from './useNotes';
import { useSecondLook } from './useSecondLook';
import type { HoldsBack } from './useSecondLook';
import styles from './Coach.module.css';

export interface CoachProps {
  conversationId: string;
  text: string;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** Where among the composer's buttons its own stands. */
  slot: HTMLElement | null;
  /** Whether it helps to write well; otherwise it tells only what the rules forbid. */
  coaching: boolean;
  /** How the other side is greeted. */
  name: string;
  /** Something of mine is on its way: what the moment asks for may be in it. */
  onTheWay: boolean;
  /** What the guard or a moderator found in it, where that stands now. */
  guarded: readonly Note[];
  holdsBack: RefObject<HoldsBack | null>;
  /** Sends what was held back. */
  onSend: () => void;
  /** The rules that the client's last message falls under, while it waits for an answer. */
  onClient: (rules: readonly string[]) => void;
}

/** Advice on the text while it is written: underlines in it, and beside it what, why and how to mend it. */
export default function Coach({ textRef, ...rest }: CoachProps) {
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  return field === null ? (
    // What is drawn after the field finds it.
    <span hidden ref={() => setField(textRef.current)} />
  ) : (
    <CoachOf {...rest} field={field} />
  );
}

type CoachOfProps = Omit<CoachProps, 'textRef'> & { field: HTMLTextAreaElement };

function CoachOf({
  field,
  slot,
  name,
  onTheWay,
  holdsBack,
  onSend,
  onClient,
  conversationId,
  ...writing
}: CoachOfProps) {
  const texts = useTexts({ ru, en });
  const { text, coaching } = writing;
  const panelId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const heard = useAdvice(conversationId, text, coaching);
  const client = coaching && heard?.isOfNow ? heard.advice.client.map(({ rule }) => rule).join(' ') : '';
  useEffect(() => onClient(client === '' ? [] : client.split(' ')), [client, onClient]);
  const notes = useNotes({ ...writing, heard }, field, () => setUnfolded(true));
  const second = useSecondLook({ text, field, holdsBack, onSend }, notes);
  const isOpen = second !== null || (unfolded && (coaching || notes.all.length > 0));
  return (
    <>
      <Marks
        field={field}
        look={composer.text}
        text={text}
        notes={notes.all}
        open={notes.chosen}
        layerRef={notes.layerRef}
      />
      <section
        id={panelId}
        className={classes(styles.panel, coaching && styles.beside, isOpen && styles.unfolded)}
        aria-label={texts.title}
      >
        {second !== null ? (
          <div className={styles.inner}>
            <SecondLook {...second} />
          </div>
        ) : (
          <Inside notes={notes} text={text} name={name} checklist={onTheWay ? null : notes.checklist} />
        )}
      </section>
      {slot !== null &&
        (coaching || notes.all.length > 0) &&
        createPortal(
          <Toggle
            notes={notes}
            redundant={coaching}
            isOpen={isOpen}
            panelId={panelId}
            onToggle={() => setUnfolded(!isOpen)}
          />,
          slot,
        )}
      <Spoken notes={notes} />
    </>
  );
}
