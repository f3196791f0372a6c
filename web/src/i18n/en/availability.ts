import type { Presence } from '../../api/types';
import type { availability as ru } from '../ru/availability';

const presence: Record<Presence['state'], (when: string | null) => string> = {
  working: () => 'Working now',
  off_hours: (when) =>
    when === null ? 'Not working now' : `Usually answers in working hours: back ${when}, your time`,
  day_off: (when) => (when === null ? 'Day off today' : `Day off today: back ${when}, your time`),
  away: (when) => (when === null ? 'On vacation' : `On vacation: back ${when}, your time`),
  busy: (when) =>
    when === null ? 'Busy, and takes no new orders for now' : `Takes no new orders for now. Will answer after ${when}`,
  full: (when) =>
    when === null
      ? 'Has plenty of orders: new ones are closed for now'
      : `New orders are closed for now. Will answer after ${when}`,
};

export const availability: typeof ru = {
  title: 'Working hours',
  lead: 'Your reply clocks go by these hours, and buyers see when to expect an answer. Changes hold from this minute on: the past stays as it was.',
  failed: 'Your working hours didn’t load',
  saveFailed: 'Not saved',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  unsaved: 'There are unsaved changes',
  conflict:
    'Your working hours were changed in another window. Your changes are safe here: save them to replace those.',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  hoursTitle: 'Hours',
  hoursLead: 'Drag along a day’s line to add hours; drag an edge to change them.',
  keys: 'By keyboard: Tab to an edge, arrows by 15 minutes, Page Up and Page Down by an hour, Delete removes.',
  noHours: 'A week needs at least one working hour',
  zone: 'Time zone',
  hide: 'Take my services out of the catalogue on days off',
  hideHint: 'They leave at midnight and return by themselves. A direct link still opens.',
  week: {
    label: 'Week',
    off: 'Day off',
    allDay: 'Round the clock',
    add: (day) => `Add hours: ${day}`,
    more: (day) => `More: ${day}`,
    toWorkdays: 'Same on workdays',
    toAll: 'Same on all days',
    makeAllDay: 'Round the clock',
    makeOff: 'Make it a day off',
    begins: (day, at) => `${day}, hours ${at}, beginning`,
    ends: (day, at) => `${day}, hours ${at}, end`,
  },
  holidays: {
    title: 'Public holidays',
    lead: 'A country’s public holidays become days off. You can keep any of them as a working day.',
    country: 'Country',
    none: 'No holidays',
    failed: 'The holidays didn’t load',
    list: 'Holidays that are days off',
    names: {},
    other: 'Holiday',
  },
  off: {
    title: 'Vacations and single days off',
    lead: 'Services leave the catalogue, new orders are closed, and the 24 hours before your rating suffers stand still for whoever writes after you’ve said so.',
    none: 'Nothing declared',
    first: 'First day',
    last: 'Last day',
    message: 'What buyers will read',
    messageHint: 'Optional. For example: back on Monday, I’ll answer everybody then.',
    add: 'Declare',
    adding: 'Declaring…',
    failed: 'Not declared',
    remove: (days) => `Cancel: ${days}`,
    removeFailed: 'Not cancelled',
    blank: 'Choose a day',
  },
  orders: {
    title: 'New orders',
    busy: 'I’m busy: no new orders',
    busyHint: 'Holds at once. Services leave the catalogue; orders under way go on.',
    busyFailed: 'Not switched',
    most: 'Most orders in work at once',
    mostHint: (count) =>
      `${count} in work now. With so many, your services leave the catalogue by themselves and return when there are fewer. Empty: as many as come.`,
    mostWrong: 'A number from 1 to 1000',
  },
  calendar: {
    title: 'Calendar',
    lead: 'Time off and holidays in the calendar on your phone or computer: add it by its address (iCal).',
    make: 'Get an address',
    renew: 'New address',
    end: 'Close it',
    once: 'The address is secret and shown this once. The one before no longer works.',
    has: 'There is an address. If you’ve lost it or it got around, get a new one.',
    label: 'Address of the calendar',
    failed: 'That didn’t work',
  },
  preview: 'What a buyer sees now',
  presence,
  link: 'Working hours',
};
