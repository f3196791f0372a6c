import { useTitle } from '../../app/title';
import { useTexts } from '../../i18n/LanguageContext';

const ru = { title: 'Услуги' };
const en: typeof ru = { title: 'Services' };

export default function ServicesPage() {
  const texts = useTexts({ ru, en });
  useTitle(texts.title);
  return <h1>{texts.title}</h1>;
}
