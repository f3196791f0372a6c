import { describe, expect, it } from 'vitest';
import { snoozeChoices } from './snooze';

const choices = (now: string, timeZone: string) => {
  const found = snoozeChoices(new Date(now), timeZone);
  return {
    evening: found.evening?.toISOString() ?? null,
    tomorrow: found.tomorrow.toISOString(),
    monday: found.monday.toISOString(),
  };
};

describe('the snooze menu', () => {
  it('goes by the reader’s own wall clock', () => {
    expect(choices('2026-11-23T09:00:00Z', 'Europe/Moscow')).toEqual({
      evening: '2026-11-23T15:00:00.000Z',
      tomorrow: '2026-11-24T06:00:00.000Z',
      monday: '2026-11-30T06:00:00.000Z',
    });
  });
  it('offers no evening that is near or past', () => {
    expect(choices('2026-11-23T14:00:00Z', 'Europe/Moscow').evening).toBeNull();
  });
  it('counts the day of the zone, not of the sun in Greenwich', () => {
    expect(choices('2026-11-23T22:30:00Z', 'Asia/Vladivostok').tomorrow).toBe('2026-11-24T23:00:00.000Z');
  });
  it('crosses the change to summer time', () => {
    expect(choices('2026-03-28T12:00:00Z', 'Europe/Berlin')).toMatchObject({
      tomorrow: '2026-03-29T07:00:00.000Z',
      monday: '2026-03-30T07:00:00.000Z',
    });
  });
  it('on a Monday means the next one', () => {
    expect(choices('2026-11-30T06:00:00Z', 'UTC').monday).toBe('2026-12-07T09:00:00.000Z');
  });
});
