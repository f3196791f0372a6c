import { Copy, Ellipsis, Plus, Sun } from 'lucide-react';
import type { Hours } from '../../api/types';
import { availability as en } from '../../i18n/en/availability';
import { useTexts } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { DayTrack } from './DayTrack';
import { copied, type Day, dayText, isAllDay, type Week, withMore } from './week';
import styles from './Availability.module.css';

const WORKDAYS = [0, 1, 2, 3, 4];
const ALL_DAYS = [...WORKDAYS, 5, 6];
const ALL_DAY: Hours = { from: 0, to: 1440 };

interface WeekViewProps {
  week: Week;
  onChange: (week: Week) => void;
}

/** The week, a row a day: hours are drawn, dragged and typed by arrow keys. */
export function WeekView({ week, onChange }: WeekViewProps) {
  const texts = useTexts({ ru, en });
  const set = (index: number, day: Day) => onChange(week.map((each, at) => (at === index ? day : each)));
  return (
    <div className={styles.week} role="group" aria-label={texts.week.label}>
      <div className={styles.scale} aria-hidden="true">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour} className="num" style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
      {week.map((day, index) => {
        const name = texts.days[index] ?? '';
        return (
          <div key={name} className={styles.day} role="group" aria-label={name}>
            <div className={styles.name}>
              <b>{name}</b>
              <span className="num">
                {day.length === 0 ? texts.week.off : isAllDay(day) ? texts.week.allDay : dayText(day)}
              </span>
            </div>
            <DayTrack name={name} day={day} onChange={(next) => set(index, next)} />
            <div className={styles.tools}>
              <IconButton small icon={Plus} label={texts.week.add(name)} onClick={() => set(index, withMore(day))} />
              <Menu
                label={texts.week.more(name)}
                entries={[
                  {
                    id: 'workdays',
                    icon: Copy,
                    label: texts.week.toWorkdays,
                    onSelect: () => onChange(copied(week, index, WORKDAYS)),
                  },
                  {
                    id: 'all',
                    icon: Copy,
                    label: texts.week.toAll,
                    onSelect: () => onChange(copied(week, index, ALL_DAYS)),
                  },
                  { kind: 'separator', id: 'line' },
                  { id: 'allDay', icon: Sun, label: texts.week.makeAllDay, onSelect: () => set(index, [ALL_DAY]) },
                  { id: 'off', label: texts.week.makeOff, onSelect: () => set(index, []) },
                ]}
              >
                {(trigger) => <IconButton {...trigger} small icon={Ellipsis} label={texts.week.more(name)} />}
              </Menu>
            </div>
          </div>
        );
      })}
    </div>
  );
}
