import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChartLine } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { SellerOutcomes } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { LinkButton } from '../../ui/Button';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { Figures } from './Figures';
import { ENOUGH_ANSWERS, isEmpty, readDays } from './figures';
import { NextHabit } from './NextHabit';
import { PartsNav } from './PartsNav';
import { Periods } from './Periods';

/** A seller's habits beside what came of them (S22), and the one habit to work on next. */
export default function OutcomesPage() {
  const texts = useTexts({ ru, en });
  const [params] = useSearchParams();
  const days = readDays(params);
  const found = useQuery({
    queryKey: ['my-outcomes', days],
    queryFn: () => call(api.GET('/api/me/outcomes', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page>
      <PartsNav />
      <PageTitle title={texts.title} actions={<Periods days={days} href={(count) => `/my/outcomes?days=${count}`} />}>
        <p>{texts.lead}</p>
      </PageTitle>
      {found.isPending && <Skeleton shape="text" rows={8} />}
      {found.isError && found.data === undefined && (
        <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />
      )}
      {found.data && (isEmpty(found.data.figures) ? <NothingYet /> : <Outcomes outcomes={found.data} />)}
    </Page>
  );
}

function Outcomes({ outcomes }: { outcomes: SellerOutcomes }) {
  const texts = useTexts({ ru, en }).cause;
  return (
    <>
      <NextHabit next={outcomes.next} habits={outcomes.figures.habits.shares} />
      <Figures figures={outcomes.figures} />
      <Section title={texts.title}>
        <p>{texts.text}</p>
        <p>{texts.definitions}</p>
      </Section>
    </>
  );
}

/** Who sells nothing hears whom the page is for; who sells, what will be shown when. */
function NothingYet() {
  const texts = useTexts({ ru, en }).empty;
  const services = useQuery({ queryKey: keys.myServices, queryFn: () => call(api.GET('/api/me/services')) });
  if (services.isPending) return <Skeleton shape="text" rows={3} />;
  const sells = services.data === undefined || services.data.length > 0;
  return (
    <EmptyState
      icon={ChartLine}
      title={sells ? texts.title : texts.buyer}
      action={
        <LinkButton variant="line" href={sells ? '/desk' : '/my/services'}>
          {sells ? texts.action : texts.toServices}
        </LinkButton>
      }
    >
      {sells ? texts.text(ENOUGH_ANSWERS) : texts.buyerText}
    </EmptyState>
  );
}
