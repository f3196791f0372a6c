import { SearchX } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { api, call } from '../../api/client';
import { asApiError } from '../../api/problem';
import type { PersonRecord } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { LinkButton } from '../../ui/Button';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { Appeals } from '../standing/Appeals';
import { Freezes, Strikes } from '../standing/Consequences';
import { LevelCard } from '../standing/LevelCard';
import { FreezeForm, ThawForm } from './FreezeForm';
import { LogRow } from './LogRow';
import { ModerationNav } from './ModerationNav';
import { moderationKeys } from './keys';
import styles from './People.module.css';

/** Everything a moderator should know of one account, and its freeze and thaw. */
export function PersonPage() {
  const { id = '' } = useParams();
  return (
    <Page>
      <ModerationNav above />
      <Person key={id} id={id} />
    </Page>
  );
}

function Person({ id }: { id: string }) {
  const texts = useTexts({ ru, en });
  const found = useQuery({
    queryKey: moderationKeys.person(id),
    queryFn: () => call(api.GET('/api/moderation/people/{accountId}', { params: { path: { accountId: id } } })),
  });
  if (found.isPending) return <Skeleton shape="text" />;
  if (found.data !== undefined) return <Record record={found.data} />;
  if (asApiError(found.error).kind === 'not-found') {
    return (
      <EmptyState
        page
        icon={SearchX}
        title={texts.people.gone}
        action={
          <LinkButton variant="line" href="/moderation/people">
            {texts.people.title}
          </LinkButton>
        }
      />
    );
  }
  return <ErrorState page error={found.error} title={texts.people.personFailed} onRetry={() => void found.refetch()} />;
}

function Record({ record }: { record: PersonRecord }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { person, email, since, standing, log } = record;
  return (
    <>
      <PageTitle title={person.name} tabTitle={`${person.name} · ${texts.title}`}>
        <p className={styles.about}>
          {email} · {texts.person.sinceValue(format.month(since))}
        </p>
      </PageTitle>
      <LevelCard standing={standing} />
      {standing.level === 'frozen' ? <ThawForm accountId={person.id} /> : <FreezeForm accountId={person.id} />}
      <Freezes standing={standing} />
      <Strikes standing={standing} />
      <Appeals standing={standing} />
      <Section id="log" title={texts.log.ofPerson}>
        {log.length === 0 ? (
          <p className={styles.quiet}>{texts.log.empty}</p>
        ) : (
          <>
            <ul className={styles.log}>
              {log.map((entry) => (
                <LogRow key={entry.id} entry={entry} known={person.id} />
              ))}
            </ul>
            <p>
              <Link href={`/moderation/log?account=${person.id}`}>{texts.log.all}</Link>
            </p>
          </>
        )}
      </Section>
    </>
  );
}
