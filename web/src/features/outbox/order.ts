import type { GuardRuling, ProblemKind } from '../../api/problem';
import type { Attachment } from '../../api/types';

/** A message on its way to the server, kept on this device until the server has it. */
export interface OutboxEntry {
  clientId: string;
  accountId: string;
  conversationId: string;
  text: string;
  attachments: Attachment[];
  writtenAt: number;
  /** Why the server would not take it; its author decides what becomes of it. null while it waits. */
  refused: ProblemKind | null;
  /** What the guard found, if it was the guard. */
  ruling?: GuardRuling | undefined;
  /** Its author has seen the guard's warning and sends it all the same. */
  confirmed?: boolean;
}

export function inOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return entries.toSorted((a, b) => a.writtenAt - b.writtenAt || a.clientId.localeCompare(b.clientId));
}

/** The next one to send: the oldest whose conversation is not stuck and has no refused message before it. */
export function nextToSend(
  entries: readonly OutboxEntry[],
  stuck: ReadonlySet<string> = new Set(),
): OutboxEntry | undefined {
  const blocked = new Set(stuck);
  for (const entry of inOrder(entries)) {
    if (blocked.has(entry.conversationId)) continue;
    if (entry.refused === null) return entry;
    blocked.add(entry.conversationId);
  }
  return undefined;
}
