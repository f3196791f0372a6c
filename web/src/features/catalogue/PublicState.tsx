import type { UseQueryResult } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { asApiError } from '../../api/problem';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { LinkButton } from '../../ui/Button';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import styles from './Catalogue.module.css';

interface PublicStateProps {
  query: UseQueryResult;
  texts: { failed: string; gone: string; goneText: string };
}

/** A public page whose subject is not there: still coming, gone, or not answered for. */
export function PublicState({ query, texts }: PublicStateProps) {
  const { showAll } = useTexts({ ru, en });
  // An address that is not even an id is answered as invalid input.
  const isGone = query.isError && ['not-found', 'invalid-input'].includes(asApiError(query.error).kind);
  return (
    <div className={styles.wide}>
      {query.isPending && <Skeleton shape="text" rows={8} />}
      {query.isError && !isGone && (
        <ErrorState page error={query.error} title={texts.failed} onRetry={() => void query.refetch()} />
      )}
      {isGone && (
        <EmptyState
          page
          icon={SearchX}
          title={texts.gone}
          action={
            <LinkButton variant="line" href="/services">
              {showAll}
            </LinkButton>
          }
        >
          {texts.goneText}
        </EmptyState>
      )}
    </div>
  );
}
