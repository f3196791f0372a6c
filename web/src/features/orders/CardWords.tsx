import { useLanguage } from '../../i18n/LanguageContext';
import { cardWords } from './cardWords';

/** A kind of card in words, where its text says nothing. */
export default function CardWords({ kind }: { kind: string }) {
  return cardWords(kind, useLanguage());
}
