import type { StreamEvent } from '../../api/types';

const BODY_LENGTH = 140;

export interface Notice {
  conversationId: string;
  title: string;
  body: string;
}

interface Words {
  file: string;
  /** What the card is about; empty where the message is none. */
  card: string;
}

/**
 * What to tell about an event, if anything: only the first message of the other side's turn, so that a burst rings once.
 */
export function noticeOf(event: StreamEvent, wanted: boolean, words: Words): Notice | null {
  if (!wanted || event.kind !== 'message' || event.mine || !event.opensTurn) return null;
  const { conversationId, text, attachments } = event.message;
  const file = attachments.length > 0 ? (attachments[0]?.name ?? words.file) : '';
  const said = [words.card, text.trim()].filter((part) => part !== '').join(': ') || file;
  const body = said.length > BODY_LENGTH ? `${said.slice(0, BODY_LENGTH - 1)}…` : said;
  return { conversationId, title: event.from, body };
}
