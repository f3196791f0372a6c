import styles from './Desk.module.css';

/** Quiet lines at the foot of the list: asked or told once, dismissed for good. */
export function DeskNotices() {
  return <div className={styles.notices} />;
}
