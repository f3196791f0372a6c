import { lazy, Suspense } from 'react';
import { Clock3 } from 'lucide-react';
import { useParams } from 'wouter';
import { useSession } from '../../app/session';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { LinkButton } from '../../ui/Button';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ErrorState, InlineNotice, Skeleton } from '../../ui/State';
import type { Request } from '../../api/types';
import { withNext } from '../account/next';
import { Facts } from './Facts';
import { useRequest } from './queries';
import { TaskSection } from './TaskSection';
import styles from './Exchange.module.css';

const Propose = lazy(() => import('./Propose'));

/** A request as everybody reads it, with the reader's own proposal or the form of one. */
export default function RequestPage() {
  const { id = '' } = useParams();
  const texts = useTexts({ ru, en }).request;
  const found = useRequest(id);
  const { data: request } = found;
  return (
    <Page>
      {found.isPending && <Skeleton shape="text" rows={6} />}
      {request === undefined && found.isError && (
        <ErrorState
          page
          error={found.error}
          title={texts.gone}
          action={
            <LinkButton small variant="line" href="/exchange">
              {texts.back}
            </LinkButton>
          }
        />
      )}
      {request !== undefined && <Read request={request} />}
    </Page>
  );
}

function Read({ request }: { request: Request }) {
  const all = useTexts({ ru, en });
  const texts = all.request;
  const format = useFormat();
  const { account } = useSession();
  const now = new Date();
  return (
    <>
      <PageTitle
        title={request.title}
        {...(request.mine && {
          actions: (
            <LinkButton variant="line" href={`/my/requests/${request.id}`}>
              {texts.manage}
            </LinkButton>
          ),
        })}
      >
        <Facts request={request} />
      </PageTitle>
      <p role="status">
        {request.state === 'open' ? (
          <span className={styles.quiet}>{texts.openUntil(format.until(request.expiresAt, now))}</span>
        ) : (
          <InlineNotice icon={Clock3}>{texts.ended[request.state]}</InlineNotice>
        )}
      </p>
      {request.mine && <p className={styles.quiet}>{texts.mine}</p>}
      <TaskSection request={request} signedIn={account !== null} />
      <BuyerSection request={request} />
      {!request.mine && <OwnPart request={request} signedIn={account !== null} />}
    </>
  );
}

function OwnPart({ request, signedIn }: { request: Request; signedIn: boolean }) {
  const texts = useTexts({ ru, en }).request;
  if (!signedIn) {
    if (request.state !== 'open') return null;
    return (
      <p className={styles.heading}>
        <LinkButton variant="main" href={withNext('/sign-in', `/exchange/${request.id}`)}>
          {texts.signIn}
        </LinkButton>
      </p>
    );
  }
  return (
    <Suspense fallback={<Skeleton shape="text" />}>
      <Propose request={request} />
    </Suspense>
  );
}

/** What is known of who asks. */
function BuyerSection({ request: { buyer } }: { request: Request }) {
  const texts = useTexts({ ru, en }).request;
  const format = useFormat();
  const { record } = buyer;
  return (
    <Section id="buyer" title={texts.buyer}>
      <div className={styles.record}>
        <p>
          <b>{buyer.name}</b>, {texts.since(format.month(buyer.since))}
        </p>
        {record.requests === 0 ? (
          <p>{texts.first}</p>
        ) : (
          <>
            <p>{texts.hired(record.hired, record.requests)}</p>
            {record.proposals > 0 && <p>{texts.answered(record.answered, record.proposals)}</p>}
          </>
        )}
        <p>{texts.reviews(buyer.reviews)}</p>
      </div>
    </Section>
  );
}
