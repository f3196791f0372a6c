import { GitCompareArrows } from 'lucide-react';
import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { Button } from '../../ui/Button';
import { InlineNotice } from '../../ui/State';
import { differences, type Editing } from './editing';
import styles from './Editor.module.css';

interface ConflictNoticeProps {
  editing: Editing;
  onTake: () => void;
  onKeep: () => void;
  onBringBack: () => void;
}

/** Somebody saved in between: both versions are safe, and the seller chooses knowing what differs. */
export function ConflictNotice({ editing, onTake, onKeep, onBringBack }: ConflictNoticeProps) {
  const texts = useTexts({ ru, en }).conflict;
  const { form, theirs, putAside } = editing;
  if (theirs !== null) {
    const parts = differences(form, theirs.form).map((part) => texts.parts[part]);
    return (
      <div className={styles.conflict}>
        <InlineNotice icon={GitCompareArrows} role="alert">
          <b>{texts.title}</b>
          <p>{parts.length === 0 ? texts.same : texts.text(parts.join(', '))}</p>
          <div className={styles.choices}>
            <Button variant="line" small onClick={onTake}>
              {texts.take}
            </Button>
            <Button variant="line" small onClick={onKeep}>
              {texts.keep}
            </Button>
          </div>
        </InlineNotice>
      </div>
    );
  }
  if (putAside === null || differences(form, putAside).length === 0) return null;
  return (
    <div className={styles.conflict}>
      <InlineNotice
        icon={GitCompareArrows}
        role="status"
        actions={
          <Button variant="text" small onClick={onBringBack}>
            {texts.bringBack}
          </Button>
        }
      >
        {differences(form, editing.base.form).length === 0 && editing.base.form === form
          ? texts.tookText
          : texts.keptText}
      </InlineNotice>
    </div>
  );
}
