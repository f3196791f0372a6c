import { useRef } from 'react';
import type { ReactNode } from 'react';
import { usePageHeading } from './usePageHeading';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  /** Also the title of the tab. */
  title: string;
  /** For the tab, where it has to say more than the heading. */
  tabTitle?: string;
  /** Beside the heading: the page's own actions. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** The heading of a page: it names the tab, and a page that came after a navigation begins to be read here. */
export function PageTitle({ title, tabTitle, actions, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageHeading(heading, tabTitle ?? title);
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
