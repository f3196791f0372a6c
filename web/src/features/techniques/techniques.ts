/** The parts of the list; speed, politeness and professionalism make up good communication. */
export const GROUPS = ['speed', 'politeness', 'professionalism', 'reviews', 'rules'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Every technique in the order in which it is read: the word in its address, and the row of the requirements by which
 * findings, scores and habits name it. This is the one place where the two meet.
 */
export const TECHNIQUES = [
  { id: 'first-answer', row: 'S1', group: 'speed' },
  { id: 'instant-notice', row: 'S4', group: 'speed' },
  { id: 'days-off', row: 'S3', group: 'speed' },
  { id: 'responsibility', row: 'S2', group: 'speed' },
  { id: 'warmth', row: 'S6', group: 'politeness' },
  { id: 'interest', row: 'S7', group: 'politeness' },
  { id: 'bad-news', row: 'S8', group: 'politeness' },
  { id: 'business-style', row: 'S9', group: 'professionalism' },
  { id: 'calm', row: 'S10', group: 'professionalism' },
  { id: 'refund', row: 'S11', group: 'professionalism' },
  { id: 'one-message', row: 'S12', group: 'professionalism' },
  { id: 'progress', row: 'S13', group: 'professionalism' },
  { id: 'options', row: 'S14', group: 'professionalism' },
  { id: 'thanks-for-reviews', row: 'S15', group: 'reviews' },
  { id: 'bad-reviews', row: 'S16', group: 'reviews' },
  { id: 'no-deals-elsewhere', row: 'S17', group: 'rules' },
  { id: 'no-contacts', row: 'S18', group: 'rules' },
  { id: 'no-commission-talk', row: 'S19', group: 'rules' },
] as const satisfies readonly { id: string; row: string; group: Group }[];

export type TechniqueId = (typeof TECHNIQUES)[number]['id'];

/** The technique that a row of the requirements is about; null where there is none. */
export function techniqueOf(row: string): TechniqueId | null {
  return TECHNIQUES.find((one) => one.row === row)?.id ?? null;
}

/** The row of the requirements that it is about. */
export function rowOf(id: TechniqueId): string {
  return TECHNIQUES.find((one) => one.id === id)?.row ?? '';
}

/** Whether there is a technique called so. */
export function isTechnique(id: string): id is TechniqueId {
  return TECHNIQUES.some((one) => one.id === id);
}

/** The one that is read after it; null after the last. */
export function nextOf(id: TechniqueId): TechniqueId | null {
  const at = TECHNIQUES.findIndex((one) => one.id === id);
  return TECHNIQUES[at + 1]?.id ?? null;
}

export function hrefOf(id: TechniqueId): string {
  return `/techniques/${id}`;
}
