import type { Finding, Mend } from '../../api/types';

/** A stretch of the text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A finding as it stands in the text now. */
export interface Note {
  finding: Finding;
  /** Where it is underlined; null when it is about the text as a whole. */
  span: Span | null;
  mend: Mend | null;
}

/** What underlining needs to know of a note. */
export interface Marked {
  finding: { guard: boolean };
  span: Span | null;
}

/** A stretch of the text and the note that underlines it. */
export interface Segment<N extends Marked = Note> {
  text: string;
  note: N | null;
}

/** A finding that covers more than this is about the text as a whole: a page all underlined tells nothing. */
const LONGEST_WHOLE_MARK = 40;

/** What is to be shown of the findings in a text: not the praise; places first, then what is about the whole. */
export function notesOf(findings: readonly Finding[], text: string): Note[] {
  const notes = findings
    .filter((finding) => finding.severity !== 'praise')
    .map((finding): Note => ({ finding, span: spanOf(finding, text), mend: finding.mend }));
  return [...notes.filter((note) => note.span !== null), ...notes.filter((note) => note.span === null)];
}

function spanOf(finding: Finding, text: string): Span | null {
  const { start, end } = finding;
  const length = text.trim().length;
  const first = text.length - text.trimStart().length;
  const whole = start <= first && end >= first + length;
  return whole && length > LONGEST_WHOLE_MARK && !finding.guard ? null : { start, end };
}

/** What tells two notes apart as long as the text stays. */
export function keyOf(note: Note): string {
  return `${note.finding.rule}@${note.span?.start ?? 'all'}`;
}

/**
 * The notes on a text that has changed since they were made. What was typed elsewhere moves them; a note whose own words
 * were touched is gone until the next answer, so that none stands on words it was not made for.
 */
export function carry(notes: readonly Note[], before: string, after: string): Note[] {
  if (before === after) return [...notes];
  const shortest = Math.min(before.length, after.length);
  let front = 0;
  while (front < shortest && before[front] === after[front]) front++;
  let back = 0;
  while (back < shortest && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  // «Да» typed before «Дом» shares a letter with both its ends: which one was typed cannot be told, so the kinder reading counts.
  const early = { start: front, end: before.length - Math.min(back, shortest - front) };
  const late = { start: Math.min(front, shortest - back), end: before.length - back };
  const [one, other] = [early, late].map((changed) => across(notes, changed, before, after));
  return one !== undefined && other !== undefined && one.length < other.length ? other : (one ?? []);
}

/** The notes, moved over a stretch of the text that was replaced. */
function across(notes: readonly Note[], changed: Span, before: string, after: string): Note[] {
  const by = after.length - before.length;
  const move = <T extends Span>(span: T): T | null => {
    const grewBehind = span.end === changed.start && isWord(after[changed.start]);
    const grewBefore = span.start === changed.end && isWord(after[changed.end + by - 1]);
    if (span.end <= changed.start && !grewBehind) return span;
    if (span.start >= changed.end && !grewBefore) return { ...span, start: span.start + by, end: span.end + by };
    return null;
  };
  return notes.flatMap(({ finding, span, mend }): Note[] => {
    const movedMend = mend && move(mend);
    if (span === null) return [{ finding, span, mend: movedMend }];
    const movedSpan = move(span);
    return movedSpan === null ? [] : [{ finding, span: movedSpan, mend: movedMend }];
  });
}

/** The notes of the guard with those of the advice, which sees less: what both found counts once, in the order of places. */
export function together(guarded: readonly Note[], advised: readonly Note[]): Note[] {
  const others = advised.filter(
    (note) => !guarded.some((one) => one.finding.rule === note.finding.rule && meet(one, note)),
  );
  return [...guarded, ...others].sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity));
}

function meet({ span: one }: Note, { span: other }: Note): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** The text cut where underlines begin and end. Where notes overlap, the rules count more, then the shorter one. */
export function segments<N extends Marked>(text: string, notes: readonly N[]): Segment<N>[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of notes) {
    if (span !== null) cuts.add(Math.min(span.start, text.length)).add(Math.min(span.end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const all: Segment<N>[] = [];
  for (const [index, start] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) break;
    const note = strongest(notes, { start, end });
    const last = all.at(-1);
    if (last?.note === note) last.text += text.slice(start, end);
    else all.push({ text: text.slice(start, end), note });
  }
  return all;
}

/** The note on a place of the text, the caret's for instance; its borders belong to it. */
export function noteAt(notes: readonly Note[], place: number): Note | null {
  return strongest(notes, { start: place, end: place });
}

function strongest<N extends Marked>(notes: readonly N[], within: Span): N | null {
  let best: N | null = null;
  for (const note of notes) {
    if (note.span === null || note.span.start > within.start || note.span.end < within.end) continue;
    if (best === null || outranks(note, best)) best = note;
  }
  return best;
}

function outranks(one: Marked, other: Marked): boolean {
  if (one.finding.guard !== other.finding.guard) return one.finding.guard;
  return lengthOf(one) < lengthOf(other);
}

function lengthOf({ span }: Marked): number {
  return span === null ? Infinity : span.end - span.start;
}

/** The note after or before another one, round and round; without one, the first that the caret has not passed. */
export function neighbour(notes: readonly Note[], present: Note | null, caret: number, step: 1 | -1): Note | null {
  if (notes.length === 0) return null;
  const at = present === null ? -1 : notes.indexOf(present);
  if (at >= 0) return notes[(at + step + notes.length) % notes.length] ?? null;
  const behind = notes.findIndex(({ span }) => span !== null && span.end >= caret);
  if (step === 1) return notes[Math.max(0, behind)] ?? null;
  return notes[(behind < 0 ? notes.length : behind + notes.length - 1) % notes.length] ?? notes.at(-1) ?? null;
}

/** How a mend is offered: leaving something out, putting words in its place, or a whole wording to be read first. */
export type MendKind = 'leaveOut' | 'replace' | 'reword';

const LONGEST_ON_A_BUTTON = 32;

export function mendKind(mend: Mend): MendKind {
  if (mend.replacement.trim().length <= 1 && mend.end - mend.start > mend.replacement.length) return 'leaveOut';
  return mend.replacement.length <= LONGEST_ON_A_BUTTON ? 'replace' : 'reword';
}
