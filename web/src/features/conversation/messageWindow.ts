import type { Message, MessagePage } from '../../api/types';

/** The run of messages a page holds: ascending, without gaps. */
export type MessageWindow = MessagePage;

/** Two runs of the same conversation as one, each message once. They must touch or overlap. */
function join(a: readonly Message[], b: readonly Message[]): Message[] {
  const bySeq = new Map<number, Message>();
  for (const message of [...a, ...b]) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((x, y) => x.seq - y.seq);
}

/** Adds the page before the window. */
export function withEarlier(window: MessageWindow, page: MessagePage): MessageWindow {
  return { ...window, messages: join(page.messages, window.messages), hasEarlier: page.hasEarlier };
}

/** Adds the page after the window. */
export function withLater(window: MessageWindow, page: MessagePage): MessageWindow {
  return { ...window, messages: join(window.messages, page.messages), hasLater: page.hasLater };
}

export interface Arrival {
  window: MessageWindow;
  /** Messages are missing between the window and this one: fetch them. */
  gap: boolean;
}

/** A message that has just arrived. One that is there already changes nothing. */
export function withArrival(window: MessageWindow, message: Message): Arrival {
  const last = window.messages.at(-1)?.seq ?? 0;
  if (message.seq <= last) return { window, gap: false };
  // While the reader is far back in the past, the present is only noted.
  if (window.hasLater) return { window, gap: false };
  if (message.seq > last + 1) return { window: { ...window, hasLater: true }, gap: true };
  return { window: { ...window, messages: [...window.messages, message] }, gap: false };
}

/** Joins a freshly fetched latest page; when it no longer touches the window, it replaces it. */
export function withLatest(window: MessageWindow | undefined, page: MessagePage): MessageWindow {
  if (window === undefined) return page;
  const last = window.messages.at(-1)?.seq ?? 0;
  const first = page.messages[0]?.seq ?? 0;
  if (page.messages.length === 0) return window;
  if (first > last + 1) return page;
  const earlier = (window.messages[0]?.seq ?? first) < first ? window.hasEarlier : page.hasEarlier;
  return { messages: join(window.messages, page.messages), hasEarlier: earlier, hasLater: page.hasLater };
}
