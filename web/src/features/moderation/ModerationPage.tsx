import { useState } from 'react';
import { Scale } from 'lucide-react';
import type { Case } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { classes } from '../../ui/classes';
import { EmptyState } from '../../ui/State';
import inbox from '../inbox/Inbox.module.css';
import { CasePane } from './CasePane';
import { useQueueLocation } from './location';
import { Queue } from './Queue';
import styles from './Moderation.module.css';

/** The queue beside one case; on a phone one of them at a time. */
export function ModerationPage() {
  const texts = useTexts({ ru, en }).queue;
  const { caseId } = useQueueLocation();
  const [decided, setDecided] = useState<Case | null>(null);
  return (
    <div className={classes(styles.desk, caseId !== null && styles.inside)}>
      <section className={inbox.pane} aria-label={texts.tabs.label}>
        <Queue decided={caseId === null ? decided : null} />
      </section>
      {caseId === null ? (
        <div className={styles.nothing}>
          <EmptyState icon={Scale} title={texts.choose}>
            {texts.chooseHint}
          </EmptyState>
        </div>
      ) : (
        <CasePane key={caseId} caseId={caseId} decided={decided} onDecided={setDecided} />
      )}
    </div>
  );
}
