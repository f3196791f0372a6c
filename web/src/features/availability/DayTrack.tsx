import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { availability as en } from '../../i18n/en/availability';
import { useTexts } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { clockText, type Day, DAY_MINUTES, joined, moved, snapped, STEP, withEnd, without } from './week';
import styles from './Availability.module.css';

type Part = 'from' | 'to' | 'whole';

/** What the pointer holds: an end or all of the hours at a place, and how far into them it took hold. */
interface Hold {
  index: number;
  part: Part;
  offset: number;
}

const BIG_STEP = 60;
const SHORTEST_DRAWN = 30;

interface DayTrackProps {
  name: string;
  day: Day;
  onChange: (day: Day) => void;
}

/** The hours of one day on a line of 24. An empty place that is dragged over becomes hours. */
export function DayTrack({ name, day, onChange }: DayTrackProps) {
  const texts = useTexts({ ru, en }).week;
  const { track, drawn, grab, draw, drag, drop, press } = useTrack(day, onChange);
  return (
    <div
      ref={track}
      className={styles.track}
      onPointerDown={draw}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      {day.map((hours, index) => (
        <div
          // Their place is what they are: they never change it.
          key={index}
          className={styles.hours}
          style={placed(hours.from, hours.to)}
          onPointerDown={grab(index, 'whole')}
        >
          {(['from', 'to'] as const).map((end) => (
            <span
              key={end}
              role="slider"
              tabIndex={0}
              className={end === 'from' ? styles.from : styles.to}
              aria-label={end === 'from' ? texts.begins(name, index + 1) : texts.ends(name, index + 1)}
              aria-valuemin={0}
              aria-valuemax={DAY_MINUTES}
              aria-valuenow={hours[end]}
              aria-valuetext={clockText(hours[end])}
              onPointerDown={grab(index, end)}
              onKeyDown={press(index, end)}
            />
          ))}
        </div>
      ))}
      {drawn !== null && drawn.at !== drawn.start && (
        <div
          className={styles.drawn}
          style={placed(Math.min(drawn.start, drawn.at), Math.max(drawn.start, drawn.at))}
        />
      )}
    </div>
  );
}

/** What pointer and keys do to the hours of a day. */
function useTrack(day: Day, onChange: (day: Day) => void) {
  const track = useRef<HTMLDivElement>(null);
  const [hold, setHold] = useState<Hold | null>(null);
  const [drawn, setDrawn] = useState<{ start: number; at: number } | null>(null);
  const minuteAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined ? 0 : ((event.clientX - box.left) / box.width) * DAY_MINUTES;
  };
  const grab = (index: number, part: Part) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    track.current?.setPointerCapture(event.pointerId);
    setHold({ index, part, offset: minuteAt(event) - (day[index]?.from ?? 0) });
  };
  const draw = (event: PointerEvent<HTMLElement>) => {
    // A finger that moves up or down scrolls the page.
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = snapped(minuteAt(event));
    setDrawn({ start, at: start });
  };
  const drag = (event: PointerEvent) => {
    const minute = minuteAt(event);
    if (drawn !== null) setDrawn({ ...drawn, at: snapped(minute) });
    if (hold === null) return;
    onChange(
      hold.part === 'whole'
        ? moved(day, hold.index, snapped(minute - hold.offset))
        : withEnd(day, hold.index, hold.part, snapped(minute)),
    );
  };
  const drop = () => {
    if (drawn !== null && Math.abs(drawn.at - drawn.start) >= SHORTEST_DRAWN) {
      onChange(joined([...day, { from: Math.min(drawn.start, drawn.at), to: Math.max(drawn.start, drawn.at) }]));
    } else if (hold !== null) onChange(joined(day));
    setHold(null);
    setDrawn(null);
  };
  const press = (index: number, end: 'from' | 'to') => (event: KeyboardEvent) => {
    const hours = day[index];
    if (hours === undefined) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(without(day, index));
      return;
    }
    const by = keySteps(event.key);
    if (by === undefined) return;
    event.preventDefault();
    onChange(withEnd(day, index, end, snapped(hours[end] + by)));
  };
  return { track, drawn, grab, draw, drag, drop, press };
}

function keySteps(key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -STEP;
    case 'ArrowRight':
    case 'ArrowUp':
      return STEP;
    case 'PageDown':
      return -BIG_STEP;
    case 'PageUp':
      return BIG_STEP;
    case 'Home':
      return -DAY_MINUTES;
    case 'End':
      return DAY_MINUTES;
    default:
      return undefined;
  }
}

const placed = (from: number, to: number) => ({
  insetInlineStart: `${(from / DAY_MINUTES) * 100}%`,
  width: `${((to - from) / DAY_MINUTES) * 100}%`,
});
