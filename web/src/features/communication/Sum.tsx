import type { MyScores, Part } from '../../api/types';
import { communication as en } from '../../i18n/en/communication';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { communication as ru } from '../../i18n/ru/communication';
import { classes } from '../../ui/classes';
import { changeOf, PARTS, signed, worstOf } from './scores';
import { useCauseName } from './useCauseName';
import styles from './Communication.module.css';

/** The formula with its numbers: speed + politeness + professionalism = so many of 300. */
export function Sum({ scores }: { scores: MyScores }) {
  const texts = useTexts({ ru, en });
  const { total, before, enough } = scores;
  const weeks = scores.weeks.length;
  return (
    <section className={styles.sum} aria-label={texts.together}>
      <dl className={styles.formula}>
        {PARTS.map((part) => (
          <Score key={part} part={part} scores={scores} />
        ))}
        <Score part="sum" scores={scores} />
      </dl>
      <div className={styles.words}>
        <p>{before.sum === null ? texts.notCompared(weeks) : texts.compared(weeks)}</p>
        {total.sum === null ? <p>{texts.needed(enough, total.replies, total.messages)}</p> : <Worst scores={scores} />}
      </div>
    </section>
  );
}

function Score({ part, scores }: { part: Part | 'sum'; scores: MyScores }) {
  const texts = useTexts({ ru, en });
  const value = scores.total[part];
  const change = changeOf(part, scores);
  return (
    <div className={classes(styles.score, part === 'sum' && styles.total)}>
      <dt>{part === 'sum' ? texts.together : texts.parts[part]}</dt>
      <dd className={styles.number}>
        {value ?? <span className={styles.unknown}>{texts.none}</span>}
        {part === 'sum' && value !== null && <small> {texts.outOf}</small>}
      </dd>
      <dd className={styles.change}>
        {change !== null && (change === 0 ? texts.same : change > 0 ? texts.up(change) : texts.down(-change))}
      </dd>
    </div>
  );
}

/** What would help most. */
function Worst({ scores }: { scores: MyScores }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const causeName = useCauseName();
  const worst = worstOf(scores.causes);
  if (worst === null) return null;
  return <p>{texts.worst(causeName(worst), signed(worst.points, format.number), texts.worstFor[worst.merit])}</p>;
}
