import { Check } from 'lucide-react';
import { Link } from 'wouter';
import type { Case } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { Icon } from '../../ui/Icon';
import { queueHref } from './location';
import { stateWords } from './QueueRow';
import styles from './Moderation.module.css';

/** What was decided a moment ago, and that the work goes on. */
export function DecidedLine({ decided, next }: { decided: Case; next?: boolean }) {
  const texts = useTexts({ ru, en });
  const { summary } = decided;
  return (
    <p className={styles.decidedLine} role="status">
      <Icon of={Check} size={16} />
      <span>
        {texts.decide.decidedNow(summary.author.name, stateWords(summary, texts))}{' '}
        <Link href={queueHref({ list: 'decided', caseId: summary.id })}>{texts.decide.look}</Link>.{' '}
        {next ? texts.decide.nextOpened : texts.decide.queueDone}
      </span>
    </p>
  );
}
