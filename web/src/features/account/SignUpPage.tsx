import { useTitle } from '../../app/title';
import { useTexts } from '../../i18n/LanguageContext';

const ru = { title: 'Новый аккаунт' };
const en: typeof ru = { title: 'Create an account' };

export default function SignUpPage() {
  const texts = useTexts({ ru, en });
  useTitle(texts.title);
  return <h1>{texts.title}</h1>;
}
