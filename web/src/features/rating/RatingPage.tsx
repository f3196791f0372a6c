import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api, call } from '../../api/client';
import type { MyRating } from '../../api/types';
import { rating as en } from '../../i18n/en/rating';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { rating as ru } from '../../i18n/ru/rating';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ErrorState, Skeleton } from '../../ui/State';
import { PartsNav } from '../outcomes/PartsNav';
import { Events } from './Events';
import { meaningOf, nextRelief, pointsText, upAndDown } from './rating';
import { Upcoming } from './Upcoming';
import styles from './Rating.module.css';

/** One's own responsibility rating: the number, what made it, what is about to move it, and how to restore it. */
export default function RatingPage() {
  const texts = useTexts({ ru, en });
  const found = useQuery({
    queryKey: ['my-rating'],
    queryFn: () => call(api.GET('/api/me/rating')),
    staleTime: 0,
    refetchInterval: 60_000,
  });
  return (
    <Page>
      <PartsNav />
      <PageTitle title={texts.title}>
        <p>
          {texts.lead} <Link href="/rating">{texts.formula}</Link>
        </p>
      </PageTitle>
      {found.isPending && <Skeleton shape="text" rows={8} />}
      {found.isError && found.data === undefined && (
        <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />
      )}
      {found.data && <Rating rating={found.data} />}
    </Page>
  );
}

function Rating({ rating }: { rating: MyRating }) {
  const texts = useTexts({ ru, en });
  const [without, setWithout] = useState<string | null>(null);
  const chosen = rating.events.find((event) => event.id === without);
  return (
    <>
      <NumberCard rating={rating} whatIf={chosen?.without ?? null} />
      <Section title={texts.upcoming.title} lead={rating.upcoming.length > 1 ? texts.upcoming.lead : undefined}>
        <Upcoming rating={rating} />
      </Section>
      <Section title={texts.events.title} lead={texts.events.lead}>
        <Events rating={rating} without={chosen?.id ?? null} onWithout={setWithout} />
      </Section>
      <Restore rating={rating} />
      <Rules rating={rating} />
    </>
  );
}

function NumberCard({ rating, whatIf }: { rating: MyRating; whatIf: number | null }) {
  const texts = useTexts({ ru, en });
  const language = useLanguage();
  const { up, down } = upAndDown(rating);
  const say = (hundredths: number) => pointsText(hundredths, language);
  return (
    <section className={styles.card} aria-label={texts.title}>
      <p className={styles.number}>
        {say(rating.number)} <small>{texts.outOf}</small>
      </p>
      <div className={styles.words}>
        <p>{texts.means[meaningOf(rating)]}</p>
        <p className={styles.quiet}>{texts.sum(say(rating.base), say(up), say(Math.abs(down)))}</p>
        <p className={styles.whatIf} role="status">
          {whatIf !== null && texts.whatIf(say(whatIf))}
        </p>
      </div>
    </section>
  );
}

function Restore({ rating }: { rating: MyRating }) {
  const texts = useTexts({ ru, en }).restore;
  const language = useLanguage();
  const format = useFormat();
  const relief = nextRelief(rating);
  const below = rating.number < rating.base;
  return (
    <Section title={texts.title}>
      {!below && <p>{texts.none}</p>}
      {below && rating.answersToBase !== null && <p>{texts.answers(rating.answersToBase)}</p>}
      {below && relief !== null && (
        <p>{texts.time(format.date(relief.expiresAt), pointsText(relief.afterExpiry, language))}</p>
      )}
      <ul className={styles.tips}>
        {texts.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p>
        <Link href="/my/availability">{texts.availability}</Link>
      </p>
    </Section>
  );
}

function Rules({ rating }: { rating: MyRating }) {
  const texts = useTexts({ ru, en }).rules;
  const format = useFormat();
  const versions = rating.earlierRules.map((rules) =>
    texts.version(rules.version, rules.failedOrder, rules.overdueDelivery, rules.countsForDays),
  );
  return (
    <Section title={texts.title}>
      <p>{texts.inForce(rating.rules.version, format.date(rating.rules.since))}</p>
      {versions.length > 0 && <p>{texts.earlier(versions.join('; '))}</p>}
    </Section>
  );
}
