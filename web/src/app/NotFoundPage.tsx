import { Compass } from 'lucide-react';
import { parts as en } from '../i18n/en/parts';
import { useTexts } from '../i18n/LanguageContext';
import { parts as ru } from '../i18n/ru/parts';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/State';

export default function NotFoundPage() {
  const texts = useTexts({ ru, en }).notFound;
  return (
    <EmptyState
      page
      icon={Compass}
      title={texts.title}
      action={
        <LinkButton href="/services" variant="line">
          {texts.action}
        </LinkButton>
      }
    >
      {texts.text}
    </EmptyState>
  );
}
