import { useId, useState } from 'react';
import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { PenLine, Shield } from 'lucide-react';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Card } from './Card';
import { ChecklistView } from './ChecklistView';
import { Marks } from './Marks';
import type { Note } from './notes';
import { OtherNotes } from './OtherNotes';
import { ScoresView } from './ScoresView';
import { SecondLook } from './SecondLook';
import { useNotes } from './useNotes';
import type { Notes } from './useNotes';
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

function CoachOf({ field, slot, name, onTheWay, holdsBack, onSend, ...writing }: CoachOfProps) {
  const texts = useTexts({ ru, en });
  const { text, coaching } = writing;
  const panelId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const notes = useNotes(writing, field, () => setUnfolded(true));
  const second = useSecondLook({ text, field, holdsBack, onSend }, notes);
  const isOpen = second !== null || (unfolded && (coaching || notes.all.length > 0));
  return (
    <>
      <Marks field={field} text={text} notes={notes.all} open={notes.chosen} layerRef={notes.layerRef} />
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
      <span className="sr" role="status">
        {notes.counted === null ? '' : texts.counted(notes.counted)}
      </span>
      <span className="sr" role="status">
        {notes.spoken}
      </span>
    </>
  );
}

interface InsideProps {
  notes: Notes;
  text: string;
  name: string;
  checklist: Notes['checklist'];
}

function Inside({ notes, text, name, checklist }: InsideProps) {
  const texts = useTexts({ ru, en });
  const { all, chosen, scores } = notes;
  const shown = chosen ?? all[0] ?? null;
  return (
    <div className={styles.inner}>
      <div className={styles.notes}>
        {shown === null ? (
          (notes.counted !== null || checklist === null) && (
            <p className={styles.quiet}>{notes.counted === null ? texts.waiting : texts.none}</p>
          )
        ) : (
          <Card
            note={shown}
            text={text}
            place={all.indexOf(shown) + 1}
            count={all.length}
            onNext={() => notes.goOn(1)}
            onMend={() => notes.mend(shown)}
            onKeep={shown.finding.guard ? undefined : () => notes.keep(shown)}
          />
        )}
        <OtherNotes notes={all.filter((note) => note !== shown)} client={notes.client} onChoose={notes.choose} />
      </div>
      {checklist !== null && (
        <ChecklistView key={checklist.moment} checklist={checklist} name={name} crowded={all.length > 0} />
      )}
      {scores !== null && <ScoresView scores={scores} />}
    </div>
  );
}

interface ToggleProps {
  notes: Notes;
  /** Where the composer is wide the panel stands open beside it. */
  redundant: boolean;
  isOpen: boolean;
  panelId: string;
  onToggle: () => void;
}

/** Opens the panel where there is no room for it beside the text. */
function Toggle({ notes, redundant, isOpen, panelId, onToggle }: ToggleProps) {
  const texts = useTexts({ ru, en });
  const count = notes.all.length;
  const forbidden = notes.all.some((note) => note.finding.guard);
  return (
    <span className={classes(styles.toggle, redundant && styles.redundant)}>
      <IconButton
        icon={forbidden ? Shield : PenLine}
        label={texts.toggle(count)}
        aria-expanded={isOpen}
        aria-controls={panelId}
        className={forbidden ? (styles.stop ?? '') : ''}
        onClick={onToggle}
      />
      {count > 0 && <b aria-hidden="true">{count}</b>}
    </span>
  );
}
