import { useQuery } from '@tanstack/react-query';
import { UserRound, UserRoundSearch } from 'lucide-react';
import { Link } from 'wouter';
import { api, call } from '../../api/client';
import type { PersonRow } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { standing as standingEn } from '../../i18n/en/standing';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { standing as standingRu } from '../../i18n/ru/standing';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { SearchField } from '../catalogue/SearchField';
import { useSearchWords } from '../catalogue/useSearchWords';
import { ModerationNav } from './ModerationNav';
import { moderationKeys } from './keys';
import standingStyles from '../standing/Standing.module.css';
import styles from './People.module.css';

/** Those who are limited or frozen now, and anybody by name or e-mail. */
export function PeoplePage() {
  const texts = useTexts({ ru, en }).people;
  const search = useSearchWords();
  const people = useQuery({
    queryKey: moderationKeys.people(search.query),
    queryFn: () =>
      call(api.GET('/api/moderation/people', { params: { query: search.query === '' ? {} : { q: search.query } } })),
  });
  const isSearch = search.query !== '';
  return (
    <Page>
      <ModerationNav above />
      <PageTitle title={texts.title}>
        <p>{texts.lead}</p>
      </PageTitle>
      <SearchField search={search} label={texts.search} />
      {people.isPending && <Skeleton />}
      {people.isError && !people.data && (
        <ErrorState error={people.error} title={texts.failed} onRetry={() => void people.refetch()} />
      )}
      {people.data?.length === 0 && (
        <EmptyState icon={isSearch ? UserRoundSearch : UserRound} title={isSearch ? texts.nobody : texts.none}>
          {isSearch ? texts.nobodyText : texts.noneText}
        </EmptyState>
      )}
      {people.data && people.data.length > 0 && (
        <ul className={styles.people}>
          {people.data.map((row) => (
            <Row key={row.person.id} row={row} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ row }: { row: PersonRow }) {
  const texts = useTexts({ ru, en });
  const levels = useTexts({ ru: standingRu, en: standingEn }).short;
  const format = useFormat();
  const { person, email, since, level, activeStrikes } = row;
  return (
    <li>
      <Link href={`/moderation/people/${person.id}`} className={styles.person} data-row={person.id}>
        <Avatar person={person} />
        <span className={styles.who}>
          <b>{person.name}</b>
          <span>{email}</span>
        </span>
        <span className={styles.how}>
          <span
            className={classes(standingStyles.tag, (level === 'limited' || level === 'frozen') && standingStyles.live)}
          >
            {levels[level]}
          </span>
          <span>
            {activeStrikes > 0 && `${texts.people.strikes(activeStrikes)} · `}
            {texts.person.sinceValue(format.month(since))}
          </span>
        </span>
      </Link>
    </li>
  );
}
