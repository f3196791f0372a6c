import { useState } from 'react';
import type { MyScores, ScoreCause } from '../../api/types';
import { communication as en } from '../../i18n/en/communication';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { communication as ru } from '../../i18n/ru/communication';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Reasons } from './Reasons';
import { signed } from './scores';
import { useCauseName } from './useCauseName';
import styles from './Communication.module.css';

const SHOWN_FIRST = 6;

/** What moved the scores, the weightiest first, each with the messages behind it. */
export function Causes({ scores }: { scores: MyScores }) {
  const texts = useTexts({ ru, en }).causes;
  const [all, setAll] = useState(false);
  const { causes, start } = scores;
  const moved = scores.before.sum !== null && scores.total.sum !== null;
  const shown = all ? causes : causes.slice(0, SHOWN_FIRST);
  const largest = Math.max(...causes.map((cause) => Math.abs(weightOf(cause))), 1);
  return (
    <section className={styles.card} aria-labelledby="causes-title">
      <h2 id="causes-title">{moved ? texts.moved : texts.made}</h2>
      <p className={styles.lead}>{moved ? texts.movedLead : texts.madeLead}</p>
      {causes.length === 0 && <p>{texts.none}</p>}
      <ul className={styles.causes}>
        {shown.map((cause) => (
          <Cause key={`${cause.merit} ${cause.cause}`} cause={cause} scores={scores} largest={largest} />
        ))}
      </ul>
      {shown.length < causes.length && (
        <Button variant="line" small onClick={() => setAll(true)}>
          {texts.more}
        </Button>
      )}
      <p className={styles.legend}>{texts.start(start.politeness, start.professionalism)}</p>
    </section>
  );
}

function weightOf(cause: ScoreCause): number {
  return cause.change ?? cause.points;
}

function Cause({ cause, scores, largest }: { cause: ScoreCause; scores: MyScores; largest: number }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const causeName = useCauseName();
  const [open, setOpen] = useState(false);
  const name = causeName(cause);
  const weight = weightOf(cause);
  const details = [
    texts.parts[cause.merit],
    cause.messages === 0 ? texts.causes.gone : texts.causes.in(cause.messages),
    ...(cause.change !== null && cause.messages > 0 ? [texts.causes.now(signed(cause.points, format.number))] : []),
  ];
  return (
    <li>
      <div className={styles.cause}>
        <span className={styles.causeName}>
          <b>{name}</b>
          <span>{details.join(' · ')}</span>
        </span>
        <span className={classes(styles.meter, weight < 0 && styles.minus)} aria-hidden="true">
          <i style={{ width: `${(Math.abs(weight) / largest) * 50}%` }} />
        </span>
        <span className={styles.points}>{signed(weight, format.number)}</span>
        {cause.messages > 0 ? (
          <Button
            variant="text"
            small
            aria-expanded={open}
            aria-label={texts.causes.showFor(`${name}, ${texts.parts[cause.merit]}`)}
            onClick={() => setOpen(!open)}
          >
            {texts.causes.show}
          </Button>
        ) : (
          <span />
        )}
      </div>
      {open && <Reasons cause={cause} from={scores.from} to={scores.to} />}
    </li>
  );
}
