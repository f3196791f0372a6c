import type { ServiceStatus } from '../../api/types';
import { myServices as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { myServices as ru } from '../../i18n/ru/myServices';
import { classes } from '../../ui/classes';
import styles from './MyServices.module.css';

export function StatusTag({ status }: { status: ServiceStatus }) {
  const texts = useTexts({ ru, en }).status;
  return <span className={classes(styles.tag, status === 'published' && styles.live)}>{texts[status]}</span>;
}
