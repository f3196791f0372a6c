import { lazy, Suspense, useRef } from 'react';
import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { common as en } from '../i18n/en/common';
import { useTexts } from '../i18n/LanguageContext';
import { common as ru } from '../i18n/ru/common';
import { classes } from './classes';
import type { FailureProps } from './Failure';
import { Icon } from './Icon';
import type { LucideIcon } from './Icon';
import { usePageHeading } from './usePageHeading';
import styles from './State.module.css';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** It stands for the whole page, so its title is the page's heading. */
  page?: boolean;
  /** What comes next, or what to do. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet: one sentence, and what comes next. */
export function EmptyState({ icon, title, page, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <Icon of={icon} size={28} />
      {page ? <PageHeading title={title} /> : <h2>{title}</h2>}
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** Takes the focus as the heading of a page does. */
export function PageHeading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageHeading(heading, title);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

/** The words for all that can go wrong are many, and seldom needed: they come when something has. */
const Failure = lazy(() => import('./Failure'));

/** What failed, what is safe, one button. */
export function ErrorState(props: FailureProps) {
  return (
    <Suspense fallback={null}>
      <Failure {...props} />
    </Suspense>
  );
}

/** The still outline of what is coming, shown only when it takes longer than 300 ms. */
export function Skeleton({ rows = 4, shape = 'rows' }: { rows?: number; shape?: 'rows' | 'text' }) {
  const texts = useTexts({ ru, en });
  const lines = Array.from({ length: rows }, (_, index) => index);
  return (
    <div className={styles.skeleton} role="status">
      <span className="sr">{texts.state.loading}</span>
      {shape === 'rows' ? (
        lines.map((line) => (
          <div key={line} className={styles.line} aria-hidden="true">
            <i />
            <i style={{ width: '48%' }} />
            <i style={{ width: '64%' }} />
            <i style={{ width: '86%' }} />
          </div>
        ))
      ) : (
        <div className={styles.bars} aria-hidden="true">
          {lines.map((line) => (
            <i key={line} className={styles.bar} style={{ width: `${[92, 78, 86, 54][line % 4] ?? 80}%` }} />
          ))}
        </div>
      )}
    </div>
  );
}

interface InlineNoticeProps {
  icon?: LucideIcon;
  tone?: 'calm' | 'stop';
  children: ReactNode;
  actions?: ReactNode;
  /** Read out when it appears: `status` waits for a pause, `alert` does not. */
  role?: 'status' | 'alert';
}

/** One line beside the work, never over it. */
export function InlineNotice({ icon = CircleAlert, tone = 'calm', children, actions, role }: InlineNoticeProps) {
  return (
    <div className={classes(styles.notice, tone === 'stop' && styles.stop)} role={role}>
      <Icon of={icon} size={18} />
      <div>{children}</div>
      {actions !== undefined && <div className={styles.noticeActions}>{actions}</div>}
    </div>
  );
}
