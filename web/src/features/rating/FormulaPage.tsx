import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api, call } from '../../api/client';
import type { RatingRules } from '../../api/types';
import { rating as en } from '../../i18n/en/rating';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { rating as ru } from '../../i18n/ru/rating';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ErrorState, Skeleton } from '../../ui/State';
import { pointsText } from './rating';
import styles from './Rating.module.css';

/** How the responsibility rating is counted, for everybody. */
export default function FormulaPage() {
  const texts = useTexts({ ru, en });
  const found = useQuery({ queryKey: ['rating-rules'], queryFn: () => call(api.GET('/api/rating/rules')) });
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>
          {texts.page.lead} <Link href="/my/rating">{texts.page.mine}</Link>
        </p>
      </PageTitle>
      {found.isPending && <Skeleton shape="text" rows={8} />}
      {found.isError && found.data === undefined && (
        <ErrorState error={found.error} title={texts.page.failed} onRetry={() => void found.refetch()} />
      )}
      {found.data && <Formula rules={found.data} />}
    </Page>
  );
}

function Formula({ rules }: { rules: RatingRules }) {
  const texts = useTexts({ ru, en }).page;
  const language = useLanguage();
  const format = useFormat();
  const prior = rules.priorInTime + rules.priorMissed;
  const start = pointsText(Math.floor((10_000 * rules.priorInTime) / prior), language);
  return (
    <>
      <Section title={texts.formulaTitle}>
        <p className={styles.formula}>{texts.formula(rules.priorInTime, prior)}</p>
        <p className={styles.text}>{texts.start(start, rules.priorInTime, rules.priorMissed)}</p>
      </Section>
      <Section title={texts.countsTitle}>
        <ul className={styles.tips}>
          {texts.counts(rules.failedOrder, rules.overdueDelivery).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {rules.missed > 1 && <p className={styles.text}>{texts.missed(rules.missed)}</p>}
        <p className={styles.text}>{texts.forgiven(rules.countsForDays)}</p>
      </Section>
      <Section title={texts.notTitle}>
        <ul className={styles.tips}>
          {texts.not.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={texts.exactTitle}>
        <p className={styles.text}>{texts.exact}</p>
        <p className={styles.text}>{texts.versions(rules.version, format.date(rules.since))}</p>
      </Section>
    </>
  );
}
