import { useTitle } from '../../app/title';
import { useTexts } from '../../i18n/LanguageContext';

const ru = { title: 'Вход' };
const en: typeof ru = { title: 'Sign in' };

export default function SignInPage() {
  const texts = useTexts({ ru, en });
  useTitle(texts.title);
  return <h1>{texts.title}</h1>;
}
