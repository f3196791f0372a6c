import type { Idea } from '../../api/types';

/** The seller's list of ideas, as it becomes by what he does. Pure. */

export const MOST_IDEAS = 20;
export const LONGEST_IDEA = 500;

export function withIdea(ideas: readonly Idea[], text: string): Idea[] {
  const words = text.trim();
  if (words === '' || ideas.length >= MOST_IDEAS || ideas.some((idea) => idea.text === words)) return [...ideas];
  return [...ideas, { text: words, offered: false }];
}

/** An idea in other words; in none it is taken out. */
export function withWords(ideas: readonly Idea[], place: number, text: string): Idea[] {
  const words = text.trim();
  if (words === '') return ideas.filter((_, index) => index !== place);
  return ideas.map((idea, index) => (index === place ? { ...idea, text: words } : idea));
}

export function withOffered(ideas: readonly Idea[], texts: readonly string[], offered: boolean): Idea[] {
  return ideas.map((idea) => (texts.includes(idea.text) ? { ...idea, offered } : idea));
}

export function unofferedOf(ideas: readonly Idea[]): Idea[] {
  return ideas.filter(({ offered }) => !offered);
}

/** Which of the ideas stand in what was said. */
export function saidIdeas(ideas: readonly Idea[], said: string): string[] {
  return unofferedOf(ideas).flatMap(({ text }) => (said.includes(text) ? [text] : []));
}

/** A text with an idea after it, in a paragraph of its own. */
export function withIdeaSaid(text: string, idea: string): string {
  return text.trim() === '' ? idea : `${text.trimEnd()}\n\n${idea}`;
}
