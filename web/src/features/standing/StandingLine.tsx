import { PenOff, Snowflake } from 'lucide-react';
import { Link } from 'wouter';
import { standing as en } from '../../i18n/en/standing';
import { useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import { InlineNotice } from '../../ui/State';
import { useStanding } from './queries';

/** One line for whom something is closed, and the way to why. */
export default function StandingLine() {
  const texts = useTexts({ ru, en }).line;
  const level = useStanding().data?.level;
  if (level !== 'limited' && level !== 'frozen') return null;
  return (
    <InlineNotice icon={level === 'frozen' ? Snowflake : PenOff} role="status">
      <p>
        {texts[level]} <Link href="/my/standing">{texts.why}</Link>
      </p>
    </InlineNotice>
  );
}
