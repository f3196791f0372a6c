import { asApiError } from '../../api/problem';
import { availability as en } from '../../i18n/en/availability';
import { useTexts } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useEndCalendar, useRenewCalendar } from './queries';
import styles from './Availability.module.css';

/** The secret address of the calendar, shown when it is made and never again. */
export function CalendarSection({ hasCalendar }: { hasCalendar: boolean }) {
  const texts = useTexts({ ru, en }).calendar;
  const renew = useRenewCalendar();
  const end = useEndCalendar();
  const address = renew.data === undefined ? null : new URL(renew.data.path, window.location.href).href;
  const error = renew.error ?? end.error;
  return (
    <Section title={texts.title} lead={texts.lead}>
      {address !== null && hasCalendar ? (
        <TextField
          label={texts.label}
          hint={texts.once}
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        hasCalendar && <p className={styles.quiet}>{texts.has}</p>
      )}
      <div className={styles.line}>
        <Button variant="line" unavailable={renew.isPending} onClick={() => renew.mutate()}>
          {hasCalendar ? texts.renew : texts.make}
        </Button>
        {hasCalendar && (
          <Button variant="text" unavailable={end.isPending} onClick={() => end.mutate()}>
            {texts.end}
          </Button>
        )}
      </div>
      {error && <ProblemNotice error={asApiError(error)} title={texts.failed} />}
    </Section>
  );
}
