import { useState } from 'react';
import { Hourglass } from 'lucide-react';
import { useParams } from 'wouter';
import type { Request } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Select } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { useBadges } from '../catalogue/useBadges';
import { arranged, ORDERS } from './compare';
import type { CompareOrder } from './compare';
import { Facts } from './Facts';
import { ProposalItem } from './ProposalItem';
import { useProposalsOf, useRequest } from './queries';
import { RequestActs } from './RequestActs';
import { TaskSection } from './TaskSection';
import styles from './Exchange.module.css';

/** A request of one's own with what was proposed for it, side by side. */
export default function ComparePage() {
  const { id = '' } = useParams();
  const texts = useTexts({ ru, en }).compare;
  const found = useRequest(id);
  const { data: request } = found;
  return (
    <Page>
      {found.isPending && <Skeleton shape="text" rows={6} />}
      {request === undefined && found.isError && (
        <ErrorState page error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />
      )}
      {request !== undefined && <Compare request={request} />}
    </Page>
  );
}

function Compare({ request }: { request: Request }) {
  const all = useTexts({ ru, en });
  const format = useFormat();
  return (
    <>
      <PageTitle title={request.title}>
        <Facts request={request} />
        <p className={styles.tags}>
          <span className={styles.tag}>{all.states[request.state]}</span>
          {request.state === 'open' && (
            <span className={styles.quiet}>{all.mine.until(format.until(request.expiresAt, new Date()))}</span>
          )}
        </p>
      </PageTitle>
      <RequestActs request={request} />
      <TaskSection request={request} signedIn />
      {request.mine && <Proposals request={request} />}
    </>
  );
}

function Proposals({ request }: { request: Request }) {
  const texts = useTexts({ ru, en }).compare;
  const found = useProposalsOf(request.id);
  const [by, setBy] = useState<CompareOrder>('first');
  const proposals = found.data ?? [];
  const badges = useBadges([proposals.map(({ seller }) => seller.id)]);
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className={styles.heading}>
        {texts.title}
      </h2>
      {found.isPending && <Skeleton />}
      {found.isError && found.data === undefined && (
        <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />
      )}
      {found.isSuccess && proposals.length === 0 && (
        <EmptyState icon={Hourglass} title={texts.empty}>
          {request.state === 'open' ? texts.emptyText : undefined}
        </EmptyState>
      )}
      <p className={styles.quiet} role="status">
        {proposals.length > 0 && texts.count(proposals.length)}
      </p>
      {proposals.length > 1 && (
        <div className={styles.sort}>
          <Select label={texts.sort} value={by} onChange={({ target }) => setBy(target.value as CompareOrder)}>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {texts.sorts[order]}
              </option>
            ))}
          </Select>
        </div>
      )}
      {proposals.length > 0 && (
        <ul className={styles.side}>
          {arranged(proposals, by).map((proposal) => (
            <ProposalItem key={proposal.id} proposal={proposal} badge={badges.get(proposal.seller.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}
