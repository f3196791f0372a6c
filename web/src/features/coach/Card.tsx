import { ChevronRight, PenLine, Shield } from 'lucide-react';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { Button, IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { TechniqueLink } from '../techniques/TechniqueLink';
import { mendLabel } from './mendLabel';
import { mendKind } from './notes';
import type { Note } from './notes';
import styles from './Coach.module.css';

interface CardProps {
  note: Note;
  text: string;
  place: number;
  count: number;
  onNext: () => void;
  onMend: () => void;
  /** Missing where nothing can be left as it is: what the rules forbid. */
  onKeep: (() => void) | undefined;
}

/** What was found, why it matters, how to mend it. */
export function Card({ note, text, place, count, onNext, onMend, onKeep }: CardProps) {
  const texts = useTexts({ ru, en });
  const { finding, mend } = note;
  return (
    <div className={classes(styles.card, finding.guard && styles.forbids)}>
      <div className={styles.kind}>
        <Icon of={finding.guard ? Shield : PenLine} size={14} />
        <span>{finding.guard ? texts.rules : texts.advice}</span>
        {count > 1 && (
          <>
            <small>{texts.place(place, count)}</small>
            <IconButton icon={ChevronRight} size={16} small label={texts.next} onClick={onNext} />
          </>
        )}
      </div>
      <strong>{finding.title}</strong>
      <p>{finding.message}</p>
      <p>{finding.suggestion}</p>
      {mend !== null && mendKind(mend) === 'reword' && <blockquote>{mend.replacement}</blockquote>}
      {(mend !== null || onKeep !== undefined) && (
        <div className={styles.actions}>
          {mend !== null && (
            <Button small variant="line" title={texts.mendKey} aria-keyshortcuts="Alt+Enter" onClick={onMend}>
              {mendLabel(note, text, texts)}
            </Button>
          )}
          {onKeep && (
            <Button small variant="text" onClick={onKeep}>
              {texts.keep}
            </Button>
          )}
        </div>
      )}
      <TechniqueLink key={finding.technique} row={finding.technique} />
    </div>
  );
}
