import type { ReactNode } from 'react';
import type { GuardRuling } from '../../api/problem';
import type { GuardFinding } from '../../api/types';
import { guard as en } from '../../i18n/en/guard';
import { useTexts } from '../../i18n/LanguageContext';
import { guard as ru } from '../../i18n/ru/guard';
import { Button } from '../../ui/Button';
import { mended } from '../coach/mend';
import { carry, notesOf } from '../coach/notes';
import type { Note } from '../coach/notes';
import { AppealLink, Findings } from './GuardNotice';
import styles from './Guard.module.css';

/** What the guard found in a form, and what stood in a field when it looked. */
export interface FormRefusal {
  ruling: GuardRuling;
  sent: (finding: GuardFinding) => string | undefined;
}

interface Place {
  /** Which findings are about this field. */
  isHere: (finding: GuardFinding) => boolean;
  value: string;
  onTake: (better: string) => void;
}

/** What is wrong with a field by the guard's word; undefined once the places are mended. For a field's `error`. */
export function fieldRefusal(refusal: FormRefusal | null, { isHere, value, onTake }: Place): ReactNode {
  const findings = refusal?.ruling.findings.filter(isHere) ?? [];
  const [first] = findings;
  const sent = first && refusal?.sent(first);
  if (sent === undefined) return undefined;
  const notes = carry(notesOf(findings, sent), sent, value);
  if (notes.length === 0) return undefined;
  const { rulingId = null, better = null } = refusal?.ruling ?? {};
  const wording = (value.trim() === sent ? better : null) ?? mended(value, notes);
  return <FieldRefusal notes={notes} better={wording} rulingId={rulingId} onTake={onTake} />;
}

interface FieldRefusalProps {
  notes: readonly Note[];
  better: string | null;
  rulingId: string | null;
  onTake: (better: string) => void;
}

function FieldRefusal({ notes, better, rulingId, onTake }: FieldRefusalProps) {
  const texts = useTexts({ ru, en });
  return (
    <span className={styles.field}>
      <Findings findings={notes.map(({ finding }) => finding)} />
      {better !== null && (
        <>
          <span>{texts.betterField}</span>
          <q>{better}</q>
        </>
      )}
      <span className={styles.actions}>
        {better !== null && (
          <Button small variant="line" onClick={() => onTake(better)}>
            {texts.take}
          </Button>
        )}
        {rulingId !== null && <AppealLink rulingId={rulingId} />}
      </span>
    </span>
  );
}
