import type { Language, Order } from '../../api/types';
import { useLanguage } from '../../i18n/LanguageContext';
import { useMessages } from '../conversation/queries';
import { writtenLanguage } from './reading';

const NONE: never[] = [];

/** The language in which the other side of an order writes; the page's where nothing was written yet. */
export function useReadersLanguage({ conversationId, side }: Order): Language {
  const messages = useMessages(conversationId).data?.messages ?? NONE;
  return writtenLanguage(messages, side === 'buyer' ? 'seller' : 'buyer', useLanguage());
}
