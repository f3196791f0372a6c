import { useEffect, useEffectEvent } from 'react';

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
