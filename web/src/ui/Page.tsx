import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** The measure and the margins of a page of the desk. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}

/** A part of a page on its own card: a heading, a word of explanation, what can be done. */
export function Section(props: { id?: string; title: string; lead?: ReactNode; children: ReactNode }) {
  const { id, title, lead, children } = props;
  const titleId = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      <div className={styles.content}>{children}</div>
    </section>
  );
}
