import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Flag, Hourglass, Quote, Scale } from 'lucide-react';
import type { Case, Message, Person, Side } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { Icon } from '../../ui/Icon';
import { Findings, Texts } from './HeldText';
import { useEarlier } from './queries';
import { stateWords } from './QueueRow';
import { Talk } from './Talk';
import styles from './Case.module.css';

/** How much of what stands before is left to be seen, below a head that may stick to the top. */
const CONTEXT_PX = 160;

/** Scrolls the one of these that scrolls, and nothing around it, until the element stands near its top. */
function bringUp(element: HTMLElement, scrollers: readonly (HTMLElement | null)[]): void {
  for (const scroller of scrollers) {
    if (scroller === null || getComputedStyle(scroller).overflowY === 'visible') continue;
    scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - CONTEXT_PX;
  }
}

interface CaseThreadProps {
  open: Case;
  /** What scrolls where the conversation itself does not. */
  pane: RefObject<HTMLElement | null>;
}

/** The conversation up to what is to be decided, and that itself with what was found in it. */
export function CaseThread({ open, pane }: CaseThreadProps) {
  const texts = useTexts({ ru, en }).case;
  const thread = useRef<HTMLElement>(null);
  const held = useRef<HTMLDivElement>(null);
  const plea = useRef<HTMLDivElement>(null);
  // What is to be decided is seen first, whatever stands before it.
  useLayoutEffect(() => {
    const first = plea.current ?? held.current;
    if (first !== null) bringUp(first, [thread.current, pane.current]);
  }, [pane]);
  const { other } = open.summary;
  const counts = texts.alikeCounts(open.alike.refused, open.alike.allowed);
  return (
    // Who has only a keyboard scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={thread} className={styles.thread} aria-label={texts.conversation} tabIndex={0}>
      {other !== null && <Before open={open} other={other} />}
      {open.report !== null && (
        <div ref={plea} className={styles.pleaPlace}>
          <Report open={open} report={open.report} />
        </div>
      )}
      {open.report === null && open.plea !== null && (
        <div ref={plea} className={styles.pleaPlace}>
          <Plea open={open} plea={open.plea} />
        </div>
      )}
      <div ref={held} className={styles.anchor}>
        <HeldCard open={open} />
        {open.report === null && (
          <div className={styles.alike}>
            <b>{texts.alike}</b>
            <p>{counts}</p>
          </div>
        )}
        {open.summary.state === 'open' && open.summary.kind === 'held' && other !== null && (
          <p className={styles.unseen}>{texts.unseen(other.name)}</p>
        )}
      </div>
    </section>
  );
}

function Before({ open, other }: { open: Case; other: Person }) {
  const [wanted, setWanted] = useState(false);
  const first = open.earlier[0]?.seq;
  const pages = useEarlier(open.summary.id, first, wanted);
  const older = [...(pages.data?.pages ?? [])].reverse().flatMap((page) => page.messages);
  const more = wanted && pages.data !== undefined ? pages.hasNextPage : open.hasEarlier;
  const all: Message[] = [...older.filter(({ seq }) => first === undefined || seq < first), ...open.earlier];
  return (
    <Talk
      messages={all}
      right={open.summary.authorSide ?? 'seller'}
      people={peopleOf(open, other)}
      {...(open.report?.seq != null && { marked: open.report.seq })}
      pages={{ ...pages, hasMore: more, onMore: () => (wanted ? void pages.fetchNextPage() : setWanted(true)) }}
    />
  );
}

function peopleOf({ summary }: Case, other: Person): Record<Side, Person> {
  return summary.authorSide === 'buyer'
    ? { buyer: summary.author, seller: other }
    : { buyer: other, seller: summary.author };
}

function Plea({ open, plea }: { open: Case; plea: string }) {
  const texts = useTexts({ ru, en }).case;
  const format = useFormat();
  return (
    <section className={styles.plea} aria-label={texts.plea}>
      <header>
        <Icon of={Scale} />
        <b>{texts.plea}</b>
        <time dateTime={open.summary.openedAt}>{format.dateTime(open.summary.openedAt)}</time>
      </header>
      <p className="prose">{plea}</p>
      {open.against && (
        <footer>
          <p>{texts.against[open.against.kind](format.dateTime(open.against.at))}</p>
          {open.against.reason !== '' && (
            <blockquote>
              <span className="sr">{texts.then}: </span>
              <Icon of={Quote} size={14} />
              {open.against.reason}
            </blockquote>
          )}
        </footer>
      )}
    </section>
  );
}

/** Who reports it, and why. */
function Report({ open, report }: { open: Case; report: NonNullable<Case['report']> }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <section className={styles.plea} aria-label={texts.kinds[open.summary.kind === 'spam' ? 'spam' : 'complaint']}>
      <header>
        <Icon of={Flag} />
        <b>
          {open.summary.kind === 'spam'
            ? texts.case.reportedSpam(report.by.name)
            : texts.case.reported(report.by.name, texts.reasons[report.reason])}
        </b>
        <time dateTime={open.summary.openedAt}>{format.dateTime(open.summary.openedAt)}</time>
      </header>
      {open.plea !== null && open.plea !== '' && <p className="prose">{open.plea}</p>}
      {open.summary.kind === 'spam' && <p>{texts.case.spamMeans}</p>}
    </section>
  );
}

function HeldCard({ open }: { open: Case }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { kind, state, openedAt } = open.summary;
  const title =
    open.report !== null && state === 'open'
      ? texts.case.reportedText
      : kind === 'appeal'
        ? texts.case.disputed
        : state === 'open'
          ? texts.case.held
          : stateWords(open.summary, texts);
  return (
    <section className={styles.held} aria-label={title}>
      <header>
        <Icon of={open.report === null ? Hourglass : Flag} />
        <h2>{title}</h2>
        {kind === 'held' && <time dateTime={openedAt}>{format.time(openedAt)}</time>}
      </header>
      <Texts open={open} />
      {open.report === null && <Findings open={open} />}
    </section>
  );
}
