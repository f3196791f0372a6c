import { describe, expect, it } from 'vitest';
import { findZones, listZones, matches, titleOf, zone } from './zones';

const winter = new Date('2026-01-15T12:00:00Z');
const summer = new Date('2026-07-15T12:00:00Z');

describe('A time zone', () => {
  it('carries its offset of the day, its city and its name in the page’s language', () => {
    expect(zone('Asia/Yekaterinburg', 'ru', winter)).toMatchObject({
      offset: 'UTC+5',
      offsetMinutes: 300,
      city: 'Yekaterinburg',
    });
    expect(zone('Asia/Yekaterinburg', 'ru', winter).name).toContain('Екатеринбург');
    expect(zone('Europe/Berlin', 'en', winter).offset).toBe('UTC+1');
    expect(zone('Europe/Berlin', 'en', summer).offset).toBe('UTC+2');
    expect(zone('Asia/Kolkata', 'en', winter).offset).toBe('UTC+5:30');
    expect(zone('America/St_Johns', 'en', winter)).toMatchObject({ offset: 'UTC−3:30', city: 'St Johns' });
    expect(zone('Europe/London', 'en', winter).offset).toBe('UTC');
  });

  it('is found by its country and by what the page calls its city', () => {
    const berlin = zone('Europe/Berlin', 'ru', winter);
    expect(matches(berlin, 'герман')).toBe(true);
    expect(matches(berlin, 'берлин')).toBe(false);
    expect(matches(berlin, 'берлин', 'Берлин')).toBe(true);
  });

  it('comes first when its own city is typed', () => {
    const all = listZones(['Europe/Astrakhan', 'Europe/Samara', 'Europe/Moscow'], 'en', winter);
    const found = findZones(all, 'samara', (each) => each.city);
    expect(found.map((each) => each.city)).toEqual(['Samara', 'Astrakhan']);
  });

  it('is titled in the language of the page', () => {
    expect(titleOf(zone('Europe/Berlin', 'ru', winter), 'Берлин', 'ru')).toBe('Берлин');
    expect(titleOf(zone('Asia/Aqtau', 'ru', winter), 'Aqtau', 'ru')).toBe('Актау');
    expect(titleOf(zone('Asia/Aqtau', 'en', winter), 'Aqtau', 'en')).toBe('Aqtau');
  });

  it('stands from west to east', () => {
    const ids = ['Asia/Tokyo', 'Europe/Rome', 'America/New_York', 'Europe/Berlin'];
    expect(listZones(ids, 'en', winter).map((each) => each.city)).toEqual(['New York', 'Berlin', 'Rome', 'Tokyo']);
  });

  it.each([
    ['екатер', true],
    ['Yekat', true],
    ['asia/yek', true],
    ['+5', true],
    ['utc+5', true],
    ['стандартное екатеринбург', true],
    ['', true],
    ['бург', false],
    ['+6', false],
    ['Moscow', false],
  ])('is found by “%s”: %s', (typed, found) => {
    expect(matches(zone('Asia/Yekaterinburg', 'ru', winter), typed)).toBe(found);
  });
});
