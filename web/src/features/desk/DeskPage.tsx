import { useTitle } from '../../app/title';
import { inbox as en } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';

export default function DeskPage() {
  const texts = useTexts({ ru, en });
  useTitle(texts.title);
  return <h1>{texts.title}</h1>;
}
