import { Link } from 'wouter';
import { asApiError } from '../../api/problem';
import { availability as en } from '../../i18n/en/availability';
import { useTexts } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { Checkbox } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { changeOf, useAvailability, useSaving } from './queries';
import styles from './Availability.module.css';

const NOTHING_TO_DO = () => undefined;

/** Above one's services: whether they leave the catalogue on days off, and the way to the hours. */
export function WeekendSwitch() {
  const texts = useTexts({ ru, en });
  const own = useAvailability().data;
  const saving = useSaving(NOTHING_TO_DO);
  const shown = saving.isPending ? saving.variables.change.hideOnDaysOff : (own?.mine.hideOnDaysOff ?? false);
  return (
    <div className={styles.switch}>
      <Checkbox
        label={texts.hide}
        checked={shown}
        onChange={(event) => {
          if (own === undefined || saving.isPending) return;
          saving.mutate({ change: { ...changeOf(own.mine), hideOnDaysOff: event.target.checked }, etag: own.etag });
        }}
      />
      <Link href="/my/availability">{texts.link}</Link>
      {saving.error && <ProblemNotice error={asApiError(saving.error)} title={texts.saveFailed} />}
    </div>
  );
}
