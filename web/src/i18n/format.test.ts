import { describe, expect, it, vi } from 'vitest';
import { createFormat, dayKey, minorUnits } from './format';

const ru = createFormat('ru', 'Europe/Moscow');
const en = createFormat('en', 'Europe/London');
const now = new Date('2026-11-23T10:00:00Z');
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  it('sets money in minor units without empty kopecks', () => {
    expect(plain(ru.money({ amount: 1_400_000, currency: 'RUB' }))).toBe('14 000 ₽');
    expect(plain(en.money({ amount: 1250, currency: 'GBP' }))).toBe('£12.50');
    expect(minorUnits('JPY')).toBe(1);
  });
  it('names today and yesterday by the reader’s own calendar', () => {
    expect(ru.day('2026-11-22T21:30:00Z', now)).toBe('Сегодня');
    expect(plain(ru.day('2026-11-22T20:30:00Z', now))).toBe('Вчера, 22 ноября');
    expect(en.day('2026-11-22T21:30:00Z', now)).toBe('Yesterday, 22 November');
  });
  it('shortens the time of a row', () => {
    expect(en.when('2026-11-23T09:05:00Z', now)).toBe('09:05');
    expect(en.when('2026-11-22T09:05:00Z', now)).toBe('yesterday');
    expect(en.when('2026-11-02T09:05:00Z', now)).toBe('2 Nov');
  });
  it('says when something is to come', () => {
    expect(en.until('2026-11-23T12:00:00Z', now)).toBe('12:00');
    expect(en.until('2026-11-24T09:00:00Z', now)).toBe('tomorrow, 09:00');
    expect(plain(en.until('2026-11-30T09:00:00Z', now))).toBe('30 Nov, 09:00');
  });
  it('says how long in at most two units', () => {
    expect([0, 8, 60, 130, 26 * 60, 72 * 60].map((minutes) => plain(en.duration(minutes)))).toEqual([
      '0 min',
      '8 min',
      '1 h',
      '2 h 10 min',
      '26 h',
      '3 d',
    ]);
  });
  it('says the size of a file', () => {
    expect([512, 49_152, 5_347_738].map((size) => plain(ru.bytes(size)))).toEqual(['512 Б', '48 КБ', '5,1 МБ']);
  });
  it('keeps a day of the calendar in every zone', () => {
    for (const zone of ['Pacific/Auckland', 'Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago']) {
      expect(createFormat('en', zone).calendarDay('2031-01-01')).toBe('1 January 2031');
      expect(plain(createFormat('ru', zone).calendarDay('2031-12-31'))).toBe('31 декабря 2031');
    }
  });
  it('leaves out the year of a day of this one', () => {
    vi.useFakeTimers({ now: new Date('2026-12-31T12:00:00Z') });
    expect(createFormat('en', 'UTC').calendarDay('2026-12-31')).toBe('31 December');
    expect(createFormat('en', 'Pacific/Auckland').calendarDay('2026-12-31')).toBe('31 December 2026');
    expect(createFormat('en', 'Pacific/Auckland').calendarDay('2027-01-01')).toBe('1 January');
    vi.useRealTimers();
  });
  it('knows the day across zones', () => {
    expect(dayKey(new Date('2026-11-22T23:30:00Z'), 'Europe/Moscow')).toBe('2026-11-23');
  });
});
