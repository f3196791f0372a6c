import { useState } from 'react';
import { Circle, CircleCheck } from 'lucide-react';
import type { Checklist } from '../../api/types';
import { coach as en } from '../../i18n/en/coach';
import { useTexts } from '../../i18n/LanguageContext';
import { coach as ru } from '../../i18n/ru/coach';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { TechniqueLink } from '../techniques/TechniqueLink';
import styles from './Coach.module.css';

/** The row of the requirements that each moment is about. */
const ROWS: Readonly<Record<Checklist['moment'], string>> = {
  upset: 'S10',
  bad_news: 'S8',
  extra_wish: 'S14',
  first_answer: 'S1',
  progress: 'S13',
};

interface ChecklistViewProps {
  checklist: Checklist;
  /** How the other side is greeted. */
  name: string;
  /** There is something else to read: its lines stay folded, all but the one that is missing. */
  crowded: boolean;
}

/** What the moment asks for: done lines step back, the missing one is bold and asks. */
export function ChecklistView({ checklist, name, crowded }: ChecklistViewProps) {
  const texts = useTexts({ ru, en }).checklist;
  const { moment, items } = checklist;
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const isOpen = unfolded ?? !crowded;
  const missing = items.find((item) => !item.done);
  return (
    <details className={styles.checklist} open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setUnfolded(!isOpen);
        }}
      >
        {isOpen || missing === undefined ? (
          <strong>{texts.moments[moment]}</strong>
        ) : (
          <span className={classes(styles.line, styles.missing)}>
            <Icon of={Circle} size={16} />
            {texts.items[missing.key]}
          </span>
        )}
        <small>{texts.count(items.filter((item) => item.done).length, items.length)}</small>
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.key} className={classes(styles.line, item === missing && styles.missing)}>
            <Icon of={item.done ? CircleCheck : Circle} size={16} />
            <span>
              {texts.items[item.key]}
              <span className="sr">{item.done ? texts.done : texts.open}</span>
            </span>
            {item === missing && <p>{texts.asks[item.key](name)}</p>}
          </li>
        ))}
      </ul>
      <div className={styles.technique}>
        <TechniqueLink key={moment} row={ROWS[moment]} />
      </div>
    </details>
  );
}
