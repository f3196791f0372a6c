import { Megaphone } from 'lucide-react';
import { common as commonEn } from '../../i18n/en/common';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button, LinkButton } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { Places } from './Places';
import { useMyRequests } from './queries';
import { OwnRequestItem } from './RequestItem';
import styles from './Exchange.module.css';

/** What I asked for, the latest first. */
export default function MyRequestsPage() {
  const all = useTexts({ ru, en });
  const texts = all.mine;
  const { more } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const list = useMyRequests();
  const requests = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageTitle
        title={texts.title}
        actions={
          <LinkButton variant="main" href="/my/requests/new">
            {all.publish}
          </LinkButton>
        }
      >
        <p>{texts.lead}</p>
      </PageTitle>
      <Places />
      {list.isPending && <Skeleton />}
      {list.isError && requests.length === 0 && (
        <ErrorState error={list.error} title={texts.failed} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && requests.length === 0 && (
        <EmptyState icon={Megaphone} title={texts.empty}>
          {texts.emptyText}
        </EmptyState>
      )}
      {requests.length > 0 && (
        <ul className={styles.list}>
          {requests.map((request) => (
            <OwnRequestItem key={request.id} request={request} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="line" unavailable={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {more}
        </Button>
      )}
    </Page>
  );
}
