import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChartLine } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { api, call } from '../../api/client';
import type { MarketOutcomes } from '../../api/types';
import NotFoundPage from '../../app/NotFoundPage';
import { useMe } from '../../app/session';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { ModerationNav } from '../moderation/ModerationNav';
import { Cohorts } from './Cohorts';
import { addressOf, nameOf } from './cohort';
import { Figures } from './Figures';
import { readDays } from './figures';
import { Periods } from './Periods';
import styles from './Outcomes.module.css';

/** The outcomes of all sellers, by cohort; for others than the marketplace's people the page is not there. */
export default function MarketPage() {
  return useMe().roles.includes('moderator') ? <Market /> : <NotFoundPage />;
}

function Market() {
  const all = useTexts({ ru, en });
  const texts = all.market;
  const [params] = useSearchParams();
  const days = readDays(params);
  const found = useQuery({
    queryKey: ['market-outcomes', days],
    queryFn: () => call(api.GET('/api/operator/outcomes', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page>
      <ModerationNav above />
      <PageTitle
        title={texts.title}
        actions={<Periods days={days} href={(count) => addressOf(count, params.get('cohort'))} />}
      >
        <p>
          {texts.lead}{' '}
          <a href={`/api/operator/outcomes.csv?days=${days}`} download>
            {texts.download}
          </a>
        </p>
      </PageTitle>
      {found.isPending && <Skeleton shape="text" rows={8} />}
      {found.isError && found.data === undefined && (
        <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />
      )}
      {found.data && <Chosen outcomes={found.data} chosen={params.get('cohort')} />}
    </Page>
  );
}

function Chosen({ outcomes, chosen }: { outcomes: MarketOutcomes; chosen: string | null }) {
  const texts = useTexts({ ru, en }).market;
  const everybody = outcomes.cohorts[0];
  if (everybody === undefined || everybody.sellers === 0) {
    return <EmptyState icon={ChartLine} title={texts.empty} />;
  }
  const cohort =
    outcomes.cohorts.find((one) => `${one.kind}-${one.key}` === chosen && one.figures !== null) ?? everybody;
  return (
    <>
      <Section title={texts.compare} lead={texts.compareLead}>
        <Cohorts outcomes={outcomes} chosen={cohort} />
        <p className={styles.legend}>{texts.cause}</p>
      </Section>
      <h2 id="chosen" className={styles.chosenCohort}>
        <Name cohort={cohort} />
      </h2>
      {cohort.figures && <Figures figures={cohort.figures} />}
    </>
  );
}

function Name({ cohort }: { cohort: MarketOutcomes['cohorts'][number] }) {
  const texts = useTexts({ ru, en }).market;
  const name = nameOf(cohort, texts);
  return `${name}: ${texts.sellers(cohort.sellers)}`;
}
