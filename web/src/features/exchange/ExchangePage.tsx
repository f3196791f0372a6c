import { SearchX } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { useSession } from '../../app/session';
import { exchange as en } from '../../i18n/en/exchange';
import { common as commonEn } from '../../i18n/en/common';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button, LinkButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { withNext } from '../account/next';
import { SearchField } from '../catalogue/SearchField';
import { useSearchWords } from '../catalogue/useSearchWords';
import catalogue from '../catalogue/Catalogue.module.css';
import { Filters } from './Filters';
import { readLooked, writeLooked } from './filters';
import { Places } from './Places';
import { useRequests } from './queries';
import { RequestItem } from './RequestItem';
import { SavedSearches } from './SavedSearches';
import styles from './Exchange.module.css';

/** Open requests of buyers, with search, filters and the searches one keeps. */
export default function ExchangePage() {
  const texts = useTexts({ ru, en });
  const { more } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const { account } = useSession();
  const [params, setParams] = useSearchParams();
  const looked = readLooked(params);
  const search = useSearchWords();
  const list = useRequests(looked);
  const requests = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const fresh = '/my/requests/new';
  return (
    <div className={catalogue.wide}>
      <PageTitle
        title={texts.title}
        actions={
          <LinkButton variant="main" href={account === null ? withNext('/sign-up', fresh) : fresh}>
            {texts.publish}
          </LinkButton>
        }
      >
        <p>{texts.lead}</p>
      </PageTitle>
      {account !== null && <Places />}
      <SearchField search={search} label={texts.search} />
      <Filters
        key={JSON.stringify(looked)}
        looked={looked}
        signedIn={account !== null}
        onLook={(next) => setParams(writeLooked(next))}
      />
      {account !== null && <SavedSearches looked={looked} />}
      <p className="sr" role="status">
        {list.isSuccess && !list.isPlaceholderData && texts.shown(requests.length)}
      </p>
      {list.isPending && <Skeleton rows={5} />}
      {list.isError && requests.length === 0 && (
        <ErrorState error={list.error} title={texts.failed} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && requests.length === 0 && (
        <EmptyState icon={SearchX} title={texts.nothing}>
          {texts.nothingText}
        </EmptyState>
      )}
      {requests.length > 0 && (
        <ul className={classes(styles.list, list.isPlaceholderData && catalogue.stale)}>
          {requests.map((request) => (
            <RequestItem key={request.id} request={request} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className={catalogue.more}>
          <Button variant="line" unavailable={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {more}
          </Button>
        </div>
      )}
    </div>
  );
}
