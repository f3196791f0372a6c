import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/LanguageContext';
import { classes } from '../../ui/classes';
import styles from './Standing.module.css';

interface EntryProps {
  title: string;
  at: string;
  tag: string;
  live: boolean;
  children: ReactNode;
}

/** One thing that was decided about an account, or that somebody said to it. */
export function Entry({ title, at, tag, live, children }: EntryProps) {
  const format = useFormat();
  return (
    <li className={styles.entry}>
      <header>
        <h3>{title}</h3>
        <span className={classes(styles.tag, live && styles.live)}>{tag}</span>
        <time dateTime={at}>{format.dateTime(at)}</time>
      </header>
      {children}
    </li>
  );
}
