import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChartLine } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { MyScores } from '../../api/types';
import { communication as en } from '../../i18n/en/communication';
import { useTexts } from '../../i18n/LanguageContext';
import { communication as ru } from '../../i18n/ru/communication';
import { LinkButton } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { PartsNav } from '../outcomes/PartsNav';
import { Causes } from './Causes';
import { PERIODS, readPeriod } from './scores';
import { Sum } from './Sum';
import { Weeks } from './Weeks';
import styles from './Communication.module.css';

/** A seller's speed, politeness and professionalism over time, and what is behind every point. */
export default function CommunicationPage() {
  const texts = useTexts({ ru, en });
  const [params] = useSearchParams();
  const weeks = readPeriod(params);
  const scores = useQuery({
    queryKey: keys.myScores(weeks),
    queryFn: () => call(api.GET('/api/me/scores', { params: { query: { weeks } } })),
    placeholderData: keepPreviousData,
  });
  const answered = scores.data !== undefined && scores.data.total.messages + scores.data.total.replies > 0;
  return (
    <div className={styles.page}>
      <PartsNav />
      <PageTitle title={texts.title} actions={<Periods weeks={weeks} />}>
        <p>
          {texts.lead} <Link href="/my/rating">{texts.rating}</Link>
        </p>
      </PageTitle>
      {scores.isPending && <Skeleton shape="text" rows={6} />}
      {scores.isError && !scores.data && (
        <ErrorState error={scores.error} title={texts.failed} onRetry={() => void scores.refetch()} />
      )}
      {scores.data && !answered && <NothingYet enough={scores.data.enough} />}
      {scores.data && answered && <Scores scores={scores.data} />}
    </div>
  );
}

function Periods({ weeks }: { weeks: number }) {
  const texts = useTexts({ ru, en });
  return (
    <nav className={styles.periods} aria-label={texts.period}>
      {PERIODS.map((count) => (
        <Link
          key={count}
          href={`/my/communication?weeks=${count}`}
          replace
          aria-current={count === weeks ? 'true' : undefined}
        >
          {texts.weeks(count)}
        </Link>
      ))}
    </nav>
  );
}

function Scores({ scores }: { scores: MyScores }) {
  return (
    <>
      <Sum scores={scores} />
      <Weeks scores={scores} />
      <Causes scores={scores} />
    </>
  );
}

/** Who sells nothing hears what the page is for; who sells, how many answers it takes. */
function NothingYet({ enough }: { enough: number }) {
  const texts = useTexts({ ru, en }).empty;
  const services = useQuery({ queryKey: keys.myServices, queryFn: () => call(api.GET('/api/me/services')) });
  if (services.isPending) return <Skeleton shape="text" rows={3} />;
  const sells = services.data === undefined || services.data.length > 0;
  return (
    <EmptyState
      icon={ChartLine}
      title={sells ? texts.seller : texts.buyer}
      action={
        <LinkButton variant="line" href={sells ? '/desk' : '/my/services'}>
          {sells ? texts.toDesk : texts.toServices}
        </LinkButton>
      }
    >
      {sells ? texts.sellerText(enough) : texts.buyerText}
    </EmptyState>
  );
}
