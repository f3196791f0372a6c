import { ChevronRight, MessageCircleWarning, PenLine, Shield } from 'lucide-react';
import type { Noticed } from '../../api/types';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { Icon } from '../../ui/Icon';
import { TechniqueLink } from '../techniques/TechniqueLink';
import { keyOf } from './notes';
import type { Note } from './notes';
import styles from './Coach.module.css';

interface OtherNotesProps {
  notes: readonly Note[];
  client: readonly Noticed[];
  onChoose: (note: Note) => void;
}

/** The notes that are not open, and what the client's message asks for. */
export function OtherNotes({ notes, client, onChoose }: OtherNotesProps) {
  const texts = useTexts({ ru, en });
  return (
    <>
      {notes.length > 0 && (
        <ul className={styles.others}>
          {notes.map((note, index) => (
            <li key={`${keyOf(note)} ${index}`}>
              <button type="button" onClick={() => onChoose(note)}>
                <Icon of={note.finding.guard ? Shield : PenLine} size={14} />
                <span>{note.finding.title}</span>
                <Icon of={ChevronRight} size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {client.length > 0 && (
        <ul className={styles.client} aria-label={texts.client}>
          {client.map((one) => (
            <li key={one.rule}>
              <Icon of={MessageCircleWarning} size={14} />
              <div>
                <p>
                  <b>{one.title}.</b> {one.suggestion}
                </p>
                <TechniqueLink row={one.technique} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
