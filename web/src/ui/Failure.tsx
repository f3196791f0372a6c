import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { asApiError } from '../api/problem';
import { common as en } from '../i18n/en/common';
import { useTexts } from '../i18n/LanguageContext';
import { common as ru } from '../i18n/ru/common';
import { Button } from './Button';
import { Icon } from './Icon';
import { PageHeading } from './State';
import { useProblemWords } from './problemWords';
import styles from './State.module.css';

/** What failed. */
export interface FailureProps {
  error: unknown;
  /** What did not happen: "The conversation didn't open". */
  title?: string;
  /** As in EmptyState. */
  page?: boolean;
  onRetry?: () => void;
  action?: ReactNode;
}

/** What failed, what is safe, one button. */
export default function Failure({ error, title, page, onRetry, action }: FailureProps) {
  const texts = useTexts({ ru, en });
  const words = useProblemWords()(asApiError(error));
  return (
    <div className={styles.state} role="alert">
      <Icon of={CircleAlert} size={28} />
      {page ? <PageHeading title={title ?? words.title} /> : <h2>{title ?? words.title}</h2>}
      <p>{title === undefined ? words.text : `${words.title}. ${words.text}`}</p>
      {(onRetry ?? action) !== undefined && (
        <div className={styles.action}>
          {onRetry && (
            <Button variant="line" small onClick={onRetry}>
              {texts.actions.reload}
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  );
}
