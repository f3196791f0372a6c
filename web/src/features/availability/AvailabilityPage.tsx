import { useState } from 'react';
import { asApiError } from '../../api/problem';
import type { AvailabilityChange } from '../../api/types';
import { availability as en } from '../../i18n/en/availability';
import { useTexts } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Field';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ErrorState, InlineNotice, Skeleton } from '../../ui/State';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import { TimeZoneField } from '../settings/TimeZoneField';
import { CalendarSection } from './CalendarSection';
import { HolidaysSection } from './HolidaysSection';
import { OrdersSection } from './OrdersSection';
import { PresenceLine } from './PresenceLine';
import { changeOf, type Own, useAvailability, useSaving } from './queries';
import { TimeOffSection } from './TimeOffSection';
import { WeekView } from './WeekView';
import styles from './Availability.module.css';

/** When the seller works, is off, and takes orders. */
export default function AvailabilityPage() {
  const texts = useTexts({ ru, en });
  const own = useAvailability();
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>{texts.lead}</p>
      </PageTitle>
      {own.isPending && <Skeleton />}
      {own.isError && !own.data && (
        <ErrorState error={own.error} title={texts.failed} onRetry={() => void own.refetch()} />
      )}
      {own.data && <Editor own={own.data} />}
    </Page>
  );
}

const same = (a: AvailabilityChange, b: AvailabilityChange) => JSON.stringify(a) === JSON.stringify(b);

function Editor({ own }: { own: Own }) {
  const texts = useTexts({ ru, en });
  const stored = changeOf(own.mine);
  const [form, setForm] = useState(stored);
  const [base, setBase] = useState(stored);
  const [isConflict, setConflict] = useState(false);
  const saving = useSaving(({ mine }) => {
    setForm(changeOf(mine));
    setBase(changeOf(mine));
  });
  // Saved elsewhere: what was not touched here follows; what was, stays, and may be saved over it.
  if (!same(base, stored) && !saving.isPending) {
    if (same(form, base)) setForm(stored);
    else if (!same(form, stored)) setConflict(true);
    setBase(stored);
  }
  const isDirty = !same(form, base);
  const hasHours = form.days.some((day) => day.length > 0);
  const mostIsRight = form.mostOrders == null || (form.mostOrders >= 1 && form.mostOrders <= 1000);
  const guard = useLeaveGuard(isDirty);
  const change = (part: Partial<AvailabilityChange>) => {
    setConflict(false);
    setForm({ ...form, ...part });
  };
  const save = () => {
    if (isDirty && !saving.isPending && hasHours && mostIsRight) saving.mutate({ change: form, etag: own.etag });
  };
  return (
    <>
      <Section title={texts.preview}>
        <PresenceLine presence={own.mine.presence} />
      </Section>
      <Section title={texts.hoursTitle} lead={texts.hoursLead}>
        <WeekView week={form.days} onChange={(days) => change({ days: days.map((day) => [...day]) })} />
        <p className={styles.keys}>{texts.keys}</p>
        {!hasHours && <InlineNotice role="alert">{texts.noHours}</InlineNotice>}
        <div className={styles.narrow}>
          <TimeZoneField value={form.timeZone} onChange={(timeZone) => change({ timeZone })} />
        </div>
        <Checkbox
          label={texts.hide}
          hint={texts.hideHint}
          checked={form.hideOnDaysOff}
          onChange={(event) => change({ hideOnDaysOff: event.target.checked })}
        />
      </Section>
      <HolidaysSection
        country={form.holidayCountry ?? null}
        kept={form.keptHolidays}
        onChange={(holidayCountry, keptHolidays) => change({ holidayCountry, keptHolidays })}
      />
      <OrdersSection
        mine={own.mine}
        most={form.mostOrders ?? null}
        isRight={mostIsRight}
        onChange={(mostOrders) => change({ mostOrders })}
      />
      <div className={styles.save}>
        {isConflict && <InlineNotice role="alert">{texts.conflict}</InlineNotice>}
        {saving.error && <ProblemNotice error={asApiError(saving.error)} title={texts.saveFailed} />}
        <div className={styles.foot}>
          <Button variant="main" unavailable={!isDirty || saving.isPending || !hasHours || !mostIsRight} onClick={save}>
            {saving.isPending ? texts.saving : texts.save}
          </Button>
          <span role="status">{isDirty ? texts.unsaved : saving.isSuccess ? texts.saved : ''}</span>
        </div>
      </div>
      <TimeOffSection list={own.mine.timeOff} />
      <CalendarSection hasCalendar={own.mine.hasCalendar} />
      {guard.dialog}
    </>
  );
}
