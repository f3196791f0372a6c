import { Link } from 'wouter';
import type { MarketOutcomes, OutcomeCohort, OutcomeShare } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { Table } from './Chart';
import { addressOf, nameOf } from './cohort';
import { FEWEST_SELLERS, percent } from './figures';

/** The cohorts side by side, each a way to all of its figures. */
export function Cohorts({ outcomes, chosen }: { outcomes: MarketOutcomes; chosen: OutcomeCohort }) {
  const texts = useTexts({ ru, en }).market;
  const cells = useCells();
  return (
    <Table
      caption={texts.compare}
      head={[
        texts.cohort,
        texts.sellersHead,
        texts.speed,
        texts.withinHour,
        texts.early,
        texts.late,
        texts.repeat,
        texts.average,
        texts.disputes,
      ]}
      rows={outcomes.cohorts.map((cohort) => [
        `${cohort.kind}-${cohort.key}`,
        cohort.figures === null ? (
          `${nameOf(cohort, texts)} (${texts.withheld(FEWEST_SELLERS)})`
        ) : (
          <Link
            key="name"
            href={addressOf(outcomes.period.days, `${cohort.kind}-${cohort.key}`)}
            replace
            aria-current={cohort === chosen ? 'true' : undefined}
          >
            {nameOf(cohort, texts)}
          </Link>
        ),
        cohort.sellers,
        ...cells(cohort),
      ])}
    />
  );
}

function useCells(): (cohort: OutcomeCohort) => string[] {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const say = (share: OutcomeShare | undefined) => (share?.enough ? texts.percent(percent(share.share)) : '–');
  return ({ figures }) => {
    if (figures === null) return ['–', '–', '–', '–', '–', '–', '–'];
    const { habits, results } = figures;
    return [
      habits.scores.speed === null ? '–' : String(habits.scores.speed),
      say(habits.shares.find((habit) => habit.key === 'answers')?.share),
      say(results.curve.early),
      say(results.curve.late),
      say(results.repeat),
      results.reviews.average === null ? '–' : format.number(results.reviews.average),
      say(results.disputes),
    ];
  };
}
