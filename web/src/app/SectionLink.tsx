import { Link } from 'wouter';
import { inbox as en } from '../i18n/en/inbox';
import { useTexts } from '../i18n/LanguageContext';
import { inbox as ru } from '../i18n/ru/inbox';
import { Icon } from '../ui/Icon';
import type { LucideIcon } from '../ui/Icon';
import styles from './DeskShell.module.css';

export interface Section {
  href: string;
  icon: LucideIcon;
  label: string;
  current: boolean;
  count?: number;
  /** What is counted, where it is not conversations that wait. */
  counted?: (count: number) => string;
  /** On a phone it stands in the menu, not among the tabs. */
  inMenu?: boolean;
}

/** The way to a part of the desk: in the rail, and among the tabs of a phone. */
export function SectionLink({ section, size = 20 }: { section: Section; size?: number }) {
  const { waitingCount } = useTexts({ ru, en });
  const { href, icon, label, current, count, counted = waitingCount } = section;
  return (
    <Link href={href} className={styles.item} aria-current={current ? 'page' : undefined}>
      <Icon of={icon} size={size} />
      <span>{label}</span>
      {count !== undefined && count > 0 && (
        <>
          <span className={styles.count} aria-hidden="true">
            {count > 99 ? '99+' : count}
          </span>
          <span className="sr">{counted(count)}</span>
        </>
      )}
    </Link>
  );
}
