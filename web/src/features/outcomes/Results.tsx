import type { OutcomeShare, ResultFigures } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { classes } from '../../ui/classes';
import { percent } from './figures';
import styles from './Outcomes.module.css';

/** What became of the work, in four numbers. */
export function Results({ results }: { results: ResultFigures }) {
  const texts = useTexts({ ru, en }).results;
  return (
    <dl className={styles.tiles}>
      <ShareTile name={texts.repeat} of={texts.repeatOf} share={results.repeat} />
      <ReviewTile reviews={results.reviews} />
      <ShareTile name={texts.disputes} of={texts.disputesOf} share={results.disputes} />
      <ShareTile name={texts.completed} of={texts.disputesOf} share={results.completed} />
    </dl>
  );
}

function ShareTile({ name, of, share }: { name: string; of: string; share: OutcomeShare }) {
  const texts = useTexts({ ru, en });
  return (
    <div className={styles.tile}>
      <dt>{name}</dt>
      <dd className={classes(styles.number, !share.enough && styles.unknown)}>
        {share.enough ? texts.percent(percent(share.share)) : texts.few}
      </dd>
      <dd className={styles.quiet}>{share.of === 0 ? texts.none : `${texts.outOf(share.count, share.of)} ${of}`}</dd>
      {share.enough && (
        <dd className={styles.quiet}>
          {texts.curve.interval}: {texts.between(percent(share.low), percent(share.high))}
        </dd>
      )}
    </div>
  );
}

function ReviewTile({ reviews }: { reviews: ResultFigures['reviews'] }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <div className={styles.tile}>
      <dt>{texts.results.reviews}</dt>
      <dd className={classes(styles.number, reviews.average === null && styles.unknown)}>
        {reviews.average === null ? texts.few : format.number(reviews.average)}
      </dd>
      <dd className={styles.quiet}>
        {reviews.count === 0
          ? texts.results.reviewsNone
          : `${texts.results.reviewsOf(reviews.count)}, ${texts.results.liked(reviews.liked.count)}`}
        {reviews.automatic > 0 && `, ${texts.results.automatic(reviews.automatic)}`}
      </dd>
    </div>
  );
}
