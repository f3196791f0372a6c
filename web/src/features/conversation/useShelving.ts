import type { Conversation } from '../../api/types';
import { inbox as en } from '../../i18n/en/inbox';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { serverNow } from '../../ui/clock/serverClock';
import { offerUndo } from '../desk/undoStore';
import { useConversationChange } from './queries';
import { shelfOf } from './shelf';
import type { Shelf } from './shelf';

/** Putting a conversation away and back, each time with a way to undo it. */
export function useShelving(conversation: Conversation) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { putOn } = useConversationChange(conversation.id);
  const name = conversation.other.name;
  const put = async (shelf: Shelf, text: string) => {
    await putOn(shelf);
    offerUndo(text, () => putOn(shelfOf(conversation, serverNow())));
  };
  return {
    archive: (archived: boolean) =>
      archived ? put({ at: 'archive' }, texts.archivedNow(name)) : put({ at: 'inbox' }, texts.unarchivedNow(name)),
    snooze: (until: string | null) =>
      until === null
        ? put({ at: 'inbox' }, texts.wokenNow(name))
        : put({ at: 'snoozed', until }, texts.snoozedNow(name, format.until(until, new Date(serverNow())))),
  };
}
