import { describe, expect, it } from 'vitest';
import { copied, dayText, joined, moved, withEnd, withMore } from './week';

const office = [
  { from: 540, to: 780 },
  { from: 840, to: 1080 },
];

describe('the hours of a day', () => {
  it('are joined where they touch or overlap', () => {
    const hours = [
      { from: 800, to: 900 },
      { from: 540, to: 600 },
      { from: 600, to: 820 },
    ];
    expect(joined(hours)).toEqual([{ from: 540, to: 900 }]);
  });
  it('stop at their neighbours and keep a step', () => {
    expect(withEnd(office, 0, 'to', 1000)[0]).toEqual({ from: 540, to: 840 });
    expect(withEnd(office, 0, 'from', 1000)[0]).toEqual({ from: 765, to: 780 });
    expect(withEnd(office, 1, 'to', 9999)[1]).toEqual({ from: 840, to: 1440 });
    expect(moved(office, 1, 100)[1]).toEqual({ from: 780, to: 1020 });
  });
  it('get more where there is room', () => {
    expect(withMore([])).toEqual([{ from: 540, to: 1080 }]);
    expect(withMore(office)[2]).toEqual({ from: 1140, to: 1200 });
    expect(withMore([{ from: 600, to: 1440 }])[0]).toEqual({ from: 480, to: 540 });
    expect(withMore([{ from: 0, to: 1440 }])).toEqual([{ from: 0, to: 1440 }]);
  });
  it('are read as on a door', () => expect(dayText(office)).toBe('9:00–13:00, 14:00–18:00'));
  it('are copied to the days that are asked for', () => {
    const week = [office, [], [], [], [], [], []];
    expect(copied(week, 0, [1, 2]).map((day) => day.length)).toEqual([2, 2, 2, 0, 0, 0, 0]);
  });
});
