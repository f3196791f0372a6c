import type { OutcomeCohort } from '../../api/types';
import type { outcomes } from '../../i18n/ru/outcomes';

/** The address of the page over a time, and of one of its cohorts. */
export function addressOf(days: number, cohort: string | null): string {
  return `/operator/outcomes?days=${days}${cohort === null ? '' : `&cohort=${encodeURIComponent(cohort)}`}`;
}

/** What a cohort is called. */
export function nameOf({ kind, key }: OutcomeCohort, texts: typeof outcomes.market): string {
  if (kind === 'all') return texts.all;
  if (kind === 'speed') return texts.quarters[key as keyof typeof texts.quarters];
  return key === 'earlier' ? texts.earlier : texts.joined(key.split('-').toReversed().join('.'));
}
