import { settings as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { settings as ru } from '../../i18n/ru/settings';
import { ProblemNotice } from '../../ui/ProblemNotice';
import type { useSave } from './useSave';
import styles from './Settings.module.css';

/** Whether the last change of a section is kept. */
export function SaveState({ state }: { state: ReturnType<typeof useSave> }) {
  const texts = useTexts({ ru, en });
  if (state.problem) return <ProblemNotice error={state.problem} title={texts.failed} />;
  return (
    <p className={styles.state} role="status">
      {state.saved && !state.busy && texts.saved}
    </p>
  );
}
