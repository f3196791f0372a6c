import type { Money } from '../api/schema';
import type { Language } from './language';
import { typeset } from './typeset';

const LOCALE = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;

/** How many digits of a sum in a currency stand after the sign: 2 for roubles, none for yen. */
export function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Minor units of a currency in one major unit: 100 for roubles, 1 for yen. */
export function minorUnits(currency: string): number {
  return 10 ** fractionDigits(currency);
}

/** The calendar day of an instant in a time zone, as YYYY-MM-DD. */
export function dayKey(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

function daysApart(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

export interface Format {
  money: (money: Money) => string;
  number: (value: number) => string;
  /** With one decimal, also where it is nought. */
  decimal: (value: number) => string;
  bytes: (size: number) => string;
  time: (instant: string) => string;
  /** "23 November" or, in another year, "23 November 2025". */
  date: (instant: string) => string;
  /** The same of a day of the calendar (YYYY-MM-DD), which is no instant and has no zone. */
  calendarDay: (day: string) => string;
  dateTime: (instant: string) => string;
  /** "March 2024". */
  month: (instant: string) => string;
  /** "Today", "Yesterday, 22 November", "12 November". */
  day: (instant: string, now: Date) => string;
  /** For a row: the time today, "yesterday", else a short date. */
  when: (instant: string, now: Date) => string;
  /** For something still to come: the time today, "tomorrow, 09:00", else the day and the time. */
  until: (instant: string, now: Date) => string;
  /** The time of day in another zone, and that zone's city. */
  clockIn: (timeZone: string, now: Date) => string;
  city: (timeZone: string) => string;
  /** "12 min", "2 h 10 min", "3 d". */
  duration: (minutes: number) => string;
}

const UNITS = {
  ru: {
    b: 'Б',
    kb: 'КБ',
    mb: 'МБ',
    min: 'мин',
    h: 'ч',
    d: 'д',
    today: 'Сегодня',
    yesterday: 'Вчера',
    tomorrow: 'завтра',
  },
  en: {
    b: 'B',
    kb: 'KB',
    mb: 'MB',
    min: 'min',
    h: 'h',
    d: 'd',
    today: 'Today',
    yesterday: 'Yesterday',
    tomorrow: 'tomorrow',
  },
};

function durationText(minutes: number, unit: { min: string; h: string; d: string }): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < 60) return `${whole}\u00a0${unit.min}`;
  const hours = Math.floor(whole / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)}\u00a0${unit.d}`;
  const rest = whole % 60;
  return rest === 0 || hours >= 24 ? `${hours}\u00a0${unit.h}` : `${hours}\u00a0${unit.h} ${rest}\u00a0${unit.min}`;
}

function bytesText(size: number, number: (value: number) => string, unit: { b: string; kb: string; mb: string }) {
  if (size < 1024) return `${size}\u00a0${unit.b}`;
  if (size < 1024 * 1024) return `${Math.round(size / 1024)}\u00a0${unit.kb}`;
  return `${number(Math.round((size / 1024 / 1024) * 10) / 10)}\u00a0${unit.mb}`;
}

/** Everything that depends on the reader's language and time zone, made once for both. */
export function createFormat(language: Language, timeZone: string): Format {
  const locale = LOCALE[language];
  const unit = UNITS[language];
  const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const timeFormat = formatter({ hour: '2-digit', minute: '2-digit' });
  const dayMonth = formatter({ day: 'numeric', month: 'long' });
  const dayMonthYear = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
  const calendarDayMonth = formatter({ timeZone: 'UTC', day: 'numeric', month: 'long' });
  const calendarDayMonthYear = formatter({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = formatter({ day: 'numeric', month: 'short' });
  const numeric = formatter({ day: '2-digit', month: '2-digit', year: '2-digit' });
  const monthYear = formatter({ month: 'long', year: 'numeric' });
  const numberFormat = new Intl.NumberFormat(locale);

  const decimalFormat = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const number = (value: number) => numberFormat.format(value);
  const sameYear = (a: Date, b: Date) => dayKey(a, timeZone).slice(0, 4) === dayKey(b, timeZone).slice(0, 4);
  const tied = (text: string) => (language === 'ru' ? typeset(text) : text).replace(/\sг\.$/, '');
  const date = (instant: string) => {
    const at = new Date(instant);
    return tied((sameYear(at, new Date()) ? dayMonth : dayMonthYear).format(at));
  };
  const calendarDay = (day: string) => {
    const isOfThisYear = day.slice(0, 4) === dayKey(new Date(), timeZone).slice(0, 4);
    return tied((isOfThisYear ? calendarDayMonth : calendarDayMonthYear).format(new Date(day)));
  };

  return {
    number,
    decimal: (value) => decimalFormat.format(value),
    date,
    calendarDay,
    money: ({ amount, currency }) => {
      const units = minorUnits(currency);
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: amount % units === 0 ? 0 : Math.log10(units),
      }).format(amount / units);
    },
    bytes: (size) => bytesText(size, number, unit),
    time: (instant) => timeFormat.format(new Date(instant)),
    dateTime: (instant) => `${date(instant)}, ${timeFormat.format(new Date(instant))}`,
    month: (instant) => tied(monthYear.format(new Date(instant))),
    day: (instant, now) => {
      const apart = daysApart(dayKey(new Date(instant), timeZone), dayKey(now, timeZone));
      if (apart === 0) return unit.today;
      return apart === 1 ? `${unit.yesterday}, ${date(instant)}` : date(instant);
    },
    when: (instant, now) => {
      const at = new Date(instant);
      const apart = daysApart(dayKey(at, timeZone), dayKey(now, timeZone));
      if (apart <= 0) return timeFormat.format(at);
      if (apart === 1) return unit.yesterday.toLowerCase();
      return tied((sameYear(at, now) ? shortDay : numeric).format(at));
    },
    until: (instant, now) => {
      const at = new Date(instant);
      const ahead = daysApart(dayKey(now, timeZone), dayKey(at, timeZone));
      const time = timeFormat.format(at);
      if (ahead <= 0) return time;
      return ahead === 1 ? `${unit.tomorrow}, ${time}` : `${tied(shortDay.format(at))}, ${time}`;
    },
    clockIn: (zone, now) =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now),
    city: (zone) => cityName(zone, locale),
    duration: (minutes) => durationText(minutes, unit),
  };
}

/** The city of an IANA zone in the reader's language where the browser knows it, else as the zone spells it. */
function cityName(zone: string, locale: string): string {
  const known = RUSSIAN_CITIES[zone];
  if (locale === 'ru-RU' && known !== undefined) return known;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const RUSSIAN_CITIES: Record<string, string> = {
  UTC: 'UTC',
  'Europe/Moscow': 'Москва',
  'Europe/Kaliningrad': 'Калининград',
  'Europe/Samara': 'Самара',
  'Europe/Volgograd': 'Волгоград',
  'Europe/Saratov': 'Саратов',
  'Asia/Yekaterinburg': 'Екатеринбург',
  'Asia/Omsk': 'Омск',
  'Asia/Novosibirsk': 'Новосибирск',
  'Asia/Krasnoyarsk': 'Красноярск',
  'Asia/Irkutsk': 'Иркутск',
  'Asia/Yakutsk': 'Якутск',
  'Asia/Vladivostok': 'Владивосток',
  'Asia/Magadan': 'Магадан',
  'Asia/Kamchatka': 'Петропавловск-Камчатский',
  'Europe/Minsk': 'Минск',
  'Europe/Kyiv': 'Киев',
  'Europe/Kiev': 'Киев',
  'Asia/Almaty': 'Алматы',
  'Asia/Tashkent': 'Ташкент',
  'Asia/Tbilisi': 'Тбилиси',
  'Asia/Yerevan': 'Ереван',
  'Asia/Baku': 'Баку',
  'Europe/London': 'Лондон',
  'Europe/Berlin': 'Берлин',
  'Europe/Paris': 'Париж',
  'Europe/Belgrade': 'Белград',
  'Europe/Istanbul': 'Стамбул',
  'America/New_York': 'Нью-Йорк',
  'America/Los_Angeles': 'Лос-Анджелес',
  'Asia/Dubai': 'Дубай',
  'Asia/Tokyo': 'Токио',
};
