import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Habit, HabitCount } from '../../api/types';

/** Fewer occasions say nothing of a habit. */
const FEWEST = 3;

/** How I keep the techniques. Without an answer the pages do without. */
export function useHabits(): UseQueryResult<readonly Habit[]> {
  return useQuery({ queryKey: keys.habits, queryFn: () => call(api.GET('/api/me/habits')), retry: false });
}

export interface HabitShown {
  /** Null while there were too few. */
  latest: HabitCount | null;
  /** What to compare the latest with; null while there was too little before. */
  before: HabitCount | null;
  /** So many occasions there were. */
  occasions: number;
}

/** What may be said of a habit; null where the technique is no habit or nothing is known. */
export function habitOf(row: string, habits: readonly Habit[] | undefined): HabitShown | null {
  const habit = habits?.find((one) => one.technique === row);
  if (habit === undefined) return null;
  const enough = (count: HabitCount) => (count.occasions < FEWEST ? null : count);
  return { latest: enough(habit.latest), before: enough(habit.before), occasions: habit.latest.occasions };
}
