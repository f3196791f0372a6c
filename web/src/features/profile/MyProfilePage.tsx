import { useTitle } from '../../app/title';
import { useTexts } from '../../i18n/LanguageContext';

const ru = { title: 'Профиль продавца' };
const en: typeof ru = { title: 'Seller profile' };

export default function MyProfilePage() {
  const texts = useTexts({ ru, en });
  useTitle(texts.title);
  return <h1>{texts.title}</h1>;
}
