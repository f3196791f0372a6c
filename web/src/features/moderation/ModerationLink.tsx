import { Scale } from 'lucide-react';
import { useLocation } from 'wouter';
import { SectionLink } from '../../app/SectionLink';
import { moderation as en } from '../../i18n/en/moderation';
import { useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { useOpenDisputes } from './disputes/queries';
import { useOpenCounts } from './queries';

/** The way to moderation, with how many wait there. */
export default function ModerationLink({ size }: { size: number }) {
  const texts = useTexts({ ru, en });
  const [location] = useLocation();
  const counts = useOpenCounts();
  const disputes = useOpenDisputes();
  return (
    <SectionLink
      section={{
        href: '/moderation',
        icon: Scale,
        label: texts.title,
        current: location.startsWith('/moderation') || location.startsWith('/operator'),
        count: (counts === undefined ? 0 : counts.held + counts.appeals) + disputes,
        counted: texts.openCases,
      }}
      size={size}
    />
  );
}
