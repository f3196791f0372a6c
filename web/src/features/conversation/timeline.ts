import type { Message, Side } from '../../api/types';
import { dayKey } from '../../i18n/format';

/** Consecutive messages of one side; a card stands alone. */
export interface Turn {
  side: Side;
  messages: Message[];
}

export interface Day {
  /** YYYY-MM-DD in the reader's zone. */
  key: string;
  /** An instant of that day, to name it. */
  at: string;
  turns: Turn[];
}

const TURN_PAUSE_MS = 60 * 60_000;

/** Messages by day and turn; a turn that pauses for an hour starts anew, so that its time is shown. */
export function timeline(messages: readonly Message[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const message of messages) {
    const key = dayKey(new Date(message.sentAt), timeZone);
    let day = days.at(-1);
    if (day?.key !== key) {
      day = { key, at: message.sentAt, turns: [] };
      days.push(day);
    }
    const turn = day.turns.at(-1);
    const previous = turn?.messages.at(-1);
    if (turn?.side === message.side && previous !== undefined && closely(previous, message))
      turn.messages.push(message);
    else day.turns.push({ side: message.side, messages: [message] });
  }
  return days;
}

function closely(a: Message, b: Message): boolean {
  if (a.card !== null || b.card !== null) return false;
  return Date.parse(b.sentAt) - Date.parse(a.sentAt) < TURN_PAUSE_MS && a.automatic === b.automatic;
}

/**
 * Where the line "new messages" stands: the turn of the other side that begins after what had been read when the
 * conversation was opened. A conversation read for the first time needs none.
 */
export function firstUnread(days: readonly Day[], mine: Side, readSeq: number): number | undefined {
  if (readSeq === 0) return undefined;
  for (const { turns } of days) {
    for (const { side, messages } of turns) {
      const first = messages[0];
      if (first !== undefined && first.seq > readSeq) return side === mine ? undefined : first.seq;
    }
  }
  return undefined;
}
