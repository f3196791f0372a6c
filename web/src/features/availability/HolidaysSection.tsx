import { useState } from 'react';
import { availability as en } from '../../i18n/en/availability';
import { dayKey } from '../../i18n/format';
import { useFormat, useLanguage, useTexts, useTimeZone } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { serverNow } from '../../ui/clock/serverClock';
import { Checkbox, Select } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { ErrorState } from '../../ui/State';
import { useHolidays } from './queries';
import styles from './Availability.module.css';

interface HolidaysSectionProps {
  country: string | null;
  kept: readonly string[];
  onChange: (country: string | null, kept: string[]) => void;
}

/** A country's public holidays of this year and the next, each a day off unless it is kept. */
export function HolidaysSection({ country, kept, onChange }: HolidaysSectionProps) {
  const texts = useTexts({ ru, en }).holidays;
  const language = useLanguage();
  const format = useFormat();
  const [today] = useState(() => new Date(serverNow()));
  const todayKey = dayKey(today, useTimeZone());
  const year = Number(todayKey.slice(0, 4));
  const current = useHolidays(country, year);
  const next = useHolidays(country, year + 1);
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const countries = (current.data?.countries ?? (country === null ? [] : [country]))
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const ahead = [...(current.data?.holidays ?? []), ...(next.data?.holidays ?? [])].filter(
    ({ date }) => date >= todayKey,
  );
  const nameOf = (key: string, name: string) =>
    language === 'ru'
      ? (texts.names[`${country}.${key}`] ?? texts.names[key.split('.').at(-1) ?? key] ?? texts.other)
      : name;
  return (
    <Section title={texts.title} lead={texts.lead}>
      <div className={styles.narrow}>
        <Select
          label={texts.country}
          value={country ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value, [...kept])}
        >
          <option value="">{texts.none}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {current.isError && (
        <ErrorState error={current.error} title={texts.failed} onRetry={() => void current.refetch()} />
      )}
      {country !== null && ahead.length > 0 && (
        <div role="group" aria-label={texts.list} className={styles.columns}>
          {ahead.map(({ date, key, name }) => (
            <Checkbox
              key={date}
              label={`${format.calendarDay(date)} · ${nameOf(key, name)}`}
              checked={!kept.includes(date)}
              onChange={(event) =>
                onChange(
                  country,
                  event.target.checked ? kept.filter((each) => each !== date) : [...kept, date].toSorted(),
                )
              }
            />
          ))}
        </div>
      )}
    </Section>
  );
}
