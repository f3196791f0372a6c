import type { Habit } from '../../api/types';
import { techniques as en } from '../../i18n/en/techniques';
import { useTexts } from '../../i18n/LanguageContext';
import { techniques as ru } from '../../i18n/ru/techniques';
import { habitOf } from './habits';
import { rowOf } from './techniques';
import type { TechniqueId } from './techniques';
import styles from './Techniques.module.css';

/** How often a technique was kept lately, and before that: a quiet line, never a mark. */
export function HabitLine({ id, habits }: { id: TechniqueId; habits: readonly Habit[] | undefined }) {
  const texts = useTexts({ ru, en });
  const habit = habitOf(rowOf(id), habits);
  if (habit === null) return null;
  const { latest, before, occasions } = habit;
  if (latest === null) return <p className={styles.habit}>{texts.habitUnknown(occasions)}.</p>;
  const said = [texts.habit(id, latest.shown, latest.occasions)];
  if (before !== null) said.push(texts.habitBefore(before.shown, before.occasions));
  return <p className={styles.habit}>{said.join(', ')}.</p>;
}
