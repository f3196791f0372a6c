import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Disputes.module.css';

/** A part of the page under its heading. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.block} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
