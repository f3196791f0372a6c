import { useTitle } from '../../app/title';
import { useTexts } from '../../i18n/LanguageContext';

const ru = { title: 'Мои услуги' };
const en: typeof ru = { title: 'My services' };

export default function MyServicesPage() {
  const texts = useTexts({ ru, en });
  useTitle(texts.title);
  return <h1>{texts.title}</h1>;
}
