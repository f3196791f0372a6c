import { useRef } from 'react';
import { ArrowLeft, ArrowRight, Scale, SearchX } from 'lucide-react';
import { useLocation } from 'wouter';
import { asApiError } from '../../api/problem';
import type { Case } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { Avatar } from '../../ui/Avatar';
import { IconButton, LinkButton } from '../../ui/Button';
import { ReplyClock } from '../../ui/clock/ReplyClock';
import { Icon } from '../../ui/Icon';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { usePageHeading } from '../../ui/usePageHeading';
import { CaseThread } from './CaseThread';
import { clockOf } from './clock';
import { DecidedLine } from './DecidedLine';
import { DecisionPanel } from './DecisionPanel';
import { queueHref, useQueueLocation } from './location';
import { useCase } from './queries';
import styles from './Case.module.css';

interface CasePaneProps {
  caseId: string;
  /** What was decided last. */
  decided: Case | null;
  onDecided: (decided: Case) => void;
}

/** One case: what was written and around it, and what is to become of it. */
export function CasePane({ caseId, decided, onDecided }: CasePaneProps) {
  const texts = useTexts({ ru, en }).case;
  const pane = useRef<HTMLDivElement>(null);
  const found = useCase(caseId);
  const open = found.data;
  const kind = found.error === null ? null : asApiError(found.error).kind;
  if (open === undefined) {
    return (
      <div className={styles.pane}>
        {found.isPending ? (
          <Skeleton shape="text" rows={6} />
        ) : kind === 'not-found' || kind === 'own-case' ? (
          <EmptyState
            page
            icon={kind === 'own-case' ? Scale : SearchX}
            title={kind === 'own-case' ? texts.ownTitle : texts.gone}
            action={
              <LinkButton variant="line" href="/moderation">
                {texts.back}
              </LinkButton>
            }
          >
            {kind === 'own-case' ? texts.ownText : texts.goneText}
          </EmptyState>
        ) : (
          <ErrorState page error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />
        )}
      </div>
    );
  }
  const isFresh = open.summary.state === 'open' && decided !== null && decided.summary.id !== caseId;
  return (
    <div ref={pane} className={styles.pane}>
      <div className={styles.case}>
        <CaseHead open={open} />
        <div className={styles.stage}>
          {isFresh && <DecidedLine decided={decided} next />}
          <CaseThread open={open} pane={pane} />
        </div>
        <DecisionPanel open={open} onDecided={onDecided} />
      </div>
    </div>
  );
}

function CaseHead({ open }: { open: Case }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const [, navigate] = useLocation();
  const { list } = useQueueLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { author, other, authorSide, service, about, openedAt } = open.summary;
  const clock = clockOf(open.summary);
  usePageHeading(heading, `${author.name} · ${texts.title}`);
  const parts = [
    about === 'message' ? authorSide && texts.case.authorIs[authorSide] : texts.about[about],
    service?.title,
    format.dateTime(openedAt),
  ];
  return (
    <header className={styles.head}>
      <IconButton
        icon={ArrowLeft}
        label={texts.case.back}
        className={styles.back ?? ''}
        onClick={() => navigate(queueHref({ list, caseId: null }))}
      />
      <span className={styles.pair} aria-hidden="true">
        <Avatar person={author} />
        {other && <Avatar person={other} />}
      </span>
      <div className={styles.who}>
        <h1 ref={heading} tabIndex={-1}>
          {author.name}
          {other && (
            <span className={styles.to}>
              <Icon of={ArrowRight} size={16} />
              <span className="sr">{texts.case.writesTo} </span>
              {other.name}
            </span>
          )}
        </h1>
        <p>{parts.filter(Boolean).join(' · ')}</p>
      </div>
      {clock !== null && <ReplyClock clock={clock} />}
    </header>
  );
}
