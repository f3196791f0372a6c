import { Hourglass } from 'lucide-react';
import { problems as en } from '../i18n/en/problems';
import { useTexts } from '../i18n/LanguageContext';
import { problems as ru } from '../i18n/ru/problems';
import { InlineNotice } from './State';

/** Counts down what the server asked to wait; nothing when there is nothing to wait for. */
export function WaitNotice({ secondsLeft }: { secondsLeft: number }) {
  const texts = useTexts({ ru, en });
  if (secondsLeft === 0) return null;
  return (
    <InlineNotice icon={Hourglass}>
      <b>{texts['rate-limited'].title}.</b> {texts.retryAfter(secondsLeft)}
    </InlineNotice>
  );
}
