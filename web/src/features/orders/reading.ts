import type { Language, Message, Side } from '../../api/types';

/** So many of the last messages tell in which language somebody writes. */
const LOOKED_AT = 10;

/** The language that a side of a conversation writes in, by the letters of its last messages. Pure. */
export function writtenLanguage(messages: readonly Message[], side: Side, otherwise: Language): Language {
  const text = messages
    .filter((message) => message.side === side && message.card === null && !message.automatic)
    .slice(-LOOKED_AT)
    .map((message) => message.text)
    .join(' ');
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === latin) return otherwise;
  return cyrillic > latin ? 'ru' : 'en';
}
