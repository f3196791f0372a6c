import { useSearchParams } from 'wouter';
import { standing as en } from '../../i18n/en/standing';
import { useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ErrorState, Skeleton } from '../../ui/State';
import { AgainstRuling, Appeals } from './Appeals';
import { Freezes, Strikes } from './Consequences';
import { LadderSection } from './LadderSection';
import { LevelCard } from './LevelCard';
import { useStanding } from './queries';

/** What applies to one's own account, why, until when, and how to object. */
export default function StandingPage() {
  const texts = useTexts({ ru, en });
  const found = useStanding();
  const standing = found.data;
  const against = useSearchParams()[0].get('against');
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>{texts.lead}</p>
      </PageTitle>
      {found.isPending && <Skeleton shape="text" />}
      {found.isError && standing === undefined && (
        <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />
      )}
      {standing && (
        <>
          <LevelCard standing={standing} own />
          {against !== null && <AgainstRuling standing={standing} rulingId={against} />}
          <Freezes standing={standing} own />
          <Strikes standing={standing} own />
          <Appeals standing={standing} own />
          <LadderSection ladder={standing.ladder} />
        </>
      )}
    </Page>
  );
}
