import { PenLine, Shield } from 'lucide-react';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Card } from './Card';
import { ChecklistView } from './ChecklistView';
import { OtherNotes } from './OtherNotes';
import { ScoresView } from './ScoresView';
import type { Notes } from './useNotes';
import styles from './Coach.module.css';

/** What a screen reader says while somebody writes. */
export function Spoken({ notes }: { notes: Notes }) {
  const texts = useTexts({ ru, en });
  return (
    <>
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

/** The note that is open, the others, what the moment asks for, and the scores. */
export function Inside({ notes, text, name, checklist }: InsideProps) {
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
export function Toggle({ notes, redundant, isOpen, panelId, onToggle }: ToggleProps) {
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
