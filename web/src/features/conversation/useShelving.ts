import type { Conversation } from '../../api/types';
import { inbox as en } from '../../i18n/en/inbox';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { serverNow } from '../../ui/clock/serverClock';
import { offerUndo } from '../desk/undoStore';
import { useConversationChange } from './queries';

/** Putting a conversation away and back, each time with a way to undo it. */
export function useShelving(conversation: Conversation) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { setArchived, setSnoozed } = useConversationChange(conversation.id);
  const name = conversation.other.name;
  return {
    archive: async (archived: boolean) => {
      await setArchived(archived);
      offerUndo(archived ? texts.archivedNow(name) : texts.unarchivedNow(name), () => setArchived(!archived));
    },
    snooze: async (until: string | null) => {
      const before = conversation.snoozedUntil;
      await setSnoozed(until);
      const text =
        until === null ? texts.wokenNow(name) : texts.snoozedNow(name, format.until(until, new Date(serverNow())));
      offerUndo(text, () => setSnoozed(until === null ? before : null));
    },
  };
}
