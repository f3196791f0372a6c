import { Send } from 'lucide-react';
import { Link } from 'wouter';
import { common as commonEn } from '../../i18n/en/common';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button, LinkButton } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { OwnProposal } from './OwnProposal';
import { Today } from './Propose';
import { Places } from './Places';
import { useMyProposals } from './queries';
import styles from './Exchange.module.css';

/** What I proposed, the latest first, and how it stands. */
export default function MyProposalsPage() {
  const texts = useTexts({ ru, en }).sent;
  const { more } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const list = useMyProposals();
  const first = list.data?.pages[0];
  const proposals = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page>
      <PageTitle
        title={texts.title}
        actions={
          <LinkButton variant="line" href="/exchange">
            {texts.find}
          </LinkButton>
        }
      >
        {first !== undefined && <Today today={first.today} />}
      </PageTitle>
      <Places />
      {list.isPending && <Skeleton />}
      {list.isError && first === undefined && (
        <ErrorState error={list.error} title={texts.failed} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && proposals.length === 0 && (
        <EmptyState icon={Send} title={texts.empty}>
          {texts.emptyText}
        </EmptyState>
      )}
      {proposals.length > 0 && (
        <ul className={styles.list}>
          {proposals.map((proposal) => (
            <li key={proposal.id} className={styles.item}>
              <h2>
                <Link href={`/exchange/${proposal.request.id}`}>{proposal.request.title}</Link>
              </h2>
              <OwnProposal proposal={proposal} />
            </li>
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
