import { ArrowRight, Info } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { Case } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { standing as standingEn } from '../../i18n/en/standing';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { standing as standingRu } from '../../i18n/ru/standing';
import { LinkButton } from '../../ui/Button';
import { InlineNotice } from '../../ui/State';
import talk from '../conversation/Conversation.module.css';
import { usePageCommands } from '../shortcuts/commands';
import { Allowances } from './Allowances';
import { DecisionForm } from './DecisionForm';
import { listOf, queueHref, useQueueLocation } from './location';
import { caseAfter } from './order';
import { useCases } from './queries';
import { stateWords } from './QueueRow';
import { forgetTyped, useTyped } from './typed';
import type { Typed } from './typed';
import styles from './Case.module.css';

/** What is to become of a case, or what became of it; and what one should know of its author. */
export function DecisionPanel({ open, onDecided }: { open: Case; onDecided: (decided: Case) => void }) {
  const texts = useTexts({ ru, en }).decide;
  const [, navigate] = useLocation();
  const { list } = useQueueLocation();
  const { id, kind, state, other, about } = open.summary;
  const [typed, type] = useTyped(id);
  const waiting = useCases(listOf(kind)).data?.pages.flatMap((page) => page.items) ?? [];
  const next = caseAfter(waiting, id);
  usePageCommands({ back: () => navigate(queueHref({ list, caseId: null })) });
  return (
    <aside className={styles.panel} aria-label={texts.title}>
      {state === 'open' ? (
        <DecisionForm
          open={open}
          typed={typed}
          onType={type}
          onDecided={(decided) => {
            forgetTyped(id);
            onDecided(decided);
            navigate(queueHref({ list: listOf(kind), caseId: next?.id ?? null }));
          }}
        />
      ) : (
        <section className={styles.part}>
          <h2>{texts.title}</h2>
          <Meanwhile open={open} typed={typed} />
          <Decided open={open} />
          {next !== null && (
            <div>
              <LinkButton
                variant="line"
                small
                icon={ArrowRight}
                href={queueHref({ list: listOf(kind), caseId: next.id })}
              >
                {texts.next}
              </LinkButton>
            </div>
          )}
        </section>
      )}
      <Author open={open} />
      {about === 'message' && other !== null && <Allowances open={open} />}
    </aside>
  );
}

/** Somebody else was sooner: what was written here is still here, to be copied. */
function Meanwhile({ open, typed }: { open: Case; typed: Typed }) {
  const texts = useTexts({ ru, en }).decide;
  if (typed.choice === null) return null;
  const text = typed.choice === 'allow' ? typed.allowed : typed.refused;
  return (
    <>
      <InlineNotice icon={Info} role="status">
        {open.summary.state === 'withdrawn' ? texts.takenBack : texts.meanwhile}
      </InlineNotice>
      {text !== null && text !== '' && (
        <figure className={styles.kept}>
          <figcaption>{texts.yourText}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      )}
    </>
  );
}

function Decided({ open }: { open: Case }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { decision, summary } = open;
  if (decision === null)
    return (
      <p className={styles.quiet}>{open.report === null ? texts.decide.withdrawn : texts.decide.reportWithdrawn}</p>
    );
  const marks = [decision.strike && texts.decide.withStrike, decision.falseAlarm && texts.decide.withFalseAlarm].filter(
    Boolean,
  );
  return (
    <div className={styles.decided}>
      <b>{stateWords(summary, texts)}</b>
      <p className={styles.quiet}>{texts.decide.by(decision.by.name, format.dateTime(decision.at))}</p>
      {marks.length > 0 && <p>{marks.join(' · ')}</p>}
      {decision.reason === '' ? (
        <p className={styles.quiet}>{texts.decide.saidNothing}</p>
      ) : (
        <figure className={styles.kept}>
          <figcaption>{texts.decide.said}</figcaption>
          <blockquote>{decision.reason}</blockquote>
        </figure>
      )}
    </div>
  );
}

function Author({ open }: { open: Case }) {
  const texts = useTexts({ ru, en }).person;
  const levels = useTexts({ ru: standingRu, en: standingEn }).short;
  const format = useFormat();
  const { person, since, level, activeStrikes, appealsGranted, messages } = open.person;
  return (
    <section className={styles.part} aria-label={texts.record}>
      <h3>{person.name}</h3>
      <dl className={talk.facts}>
        <dt>{texts.since}</dt>
        <dd>{format.month(since)}</dd>
        <dt>{texts.level}</dt>
        <dd>{levels[level]}</dd>
        <dt>{texts.strikes}</dt>
        <dd>{format.number(activeStrikes)}</dd>
        <dt>{texts.granted}</dt>
        <dd>{format.number(appealsGranted)}</dd>
        <dt>{texts.messages}</dt>
        <dd>{format.number(messages)}</dd>
      </dl>
      <p>
        <Link href={`/moderation/people/${person.id}`}>{texts.all}</Link>
      </p>
    </section>
  );
}
