import { useEffect, useEffectEvent } from 'react';
import type { Shortcut } from './keys';

/** What the open conversation can be told by a key. */
export interface ConversationCommands {
  archive: () => void;
  snooze: () => void;
  reply: () => void;
}

let current: ConversationCommands | null = null;

export function conversationCommands(): ConversationCommands | null {
  return current;
}

/** Offers a conversation's commands while it is open. */
export function useConversationCommands(commands: ConversationCommands): void {
  const archive = useEffectEvent(commands.archive);
  const snooze = useEffectEvent(commands.snooze);
  const reply = useEffectEvent(commands.reply);
  useEffect(() => {
    const offered = { archive: () => archive(), snooze: () => snooze(), reply: () => reply() };
    current = offered;
    return () => {
      if (current === offered) current = null;
    };
  }, []);
}

type PageCommands = Partial<Record<Shortcut, () => void>>;

const pages = new Set<(shortcut: Shortcut) => (() => void) | undefined>();

/** What a key means on the page that is open, where that is something else than elsewhere. */
export function pageCommand(shortcut: Shortcut): (() => void) | undefined {
  for (const page of pages) {
    const command = page(shortcut);
    if (command !== undefined) return command;
  }
  return undefined;
}

/** Gives keys the meaning that they have on a page, or on a part of it, while it is open. */
export function usePageCommands(commands: PageCommands): void {
  const command = useEffectEvent((shortcut: Shortcut) => commands[shortcut]);
  useEffect(() => {
    const page = (shortcut: Shortcut) => command(shortcut);
    pages.add(page);
    return () => void pages.delete(page);
  }, []);
}
