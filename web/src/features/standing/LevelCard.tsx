import { CircleCheck, Info, PenOff, Snowflake } from 'lucide-react';
import type { Standing } from '../../api/types';
import { standing as en } from '../../i18n/en/standing';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import styles from './Standing.module.css';

const ICONS = { good: CircleCheck, warned: Info, limited: PenOff, frozen: Snowflake } as const;

/** How an account stands now, in one sentence, and until when; said to its owner or about him. */
export function LevelCard({ standing, own = false }: { standing: Standing; own?: boolean }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { level, until } = standing;
  const words = (own ? texts.levels : texts.levelsOf)[level];
  const ends = level === 'limited' || level === 'frozen';
  return (
    <section className={classes(styles.level, ends && styles.stopped)}>
      <Icon of={ICONS[level]} size={28} />
      <div>
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        {ends && <p className={styles.until}>{until === null ? texts.endless : texts.until(format.dateTime(until))}</p>}
      </div>
    </section>
  );
}
