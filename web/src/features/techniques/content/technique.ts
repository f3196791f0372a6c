import type { Group, TechniqueId, TECHNIQUES } from '../techniques';

/** What stands on the page of a technique. It is read in a minute. */
export interface Technique {
  /** What it is about, in one sentence; also in the list. */
  gist: string;
  /** The one figure to remember: set large, explained small. */
  figure?: { value: string; says: string };
  /** Why it pays, in paragraphs. */
  why: readonly string[];
  /** How to do it: three to five steps. */
  steps: readonly string[];
  /** Two or three. */
  examples: readonly Example[];
  /** How the desk helps with it: only what it does today. */
  desk: readonly string[];
}

/** The same moment, answered in two ways. */
export interface Example {
  /** What came before: the client's words or the situation. */
  moment: string;
  bad: string;
  good: string;
  /** What makes the second one better. */
  better: string;
}

export type Content = Readonly<Record<TechniqueId, Technique>>;

/** The pages of one group, none left out. */
export type Part<G extends Group> = Readonly<
  Record<Extract<(typeof TECHNIQUES)[number], { group: G }>['id'], Technique>
>;
