import { memo } from 'react';
import { CircleCheck, CircleSlash, Flag, Scale, Shield, Undo2 } from 'lucide-react';
import { Link } from 'wouter';
import type { CaseSummary } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { Avatar } from '../../ui/Avatar';
import { ReplyClock } from '../../ui/clock/ReplyClock';
import { Icon } from '../../ui/Icon';
import inbox from '../inbox/Inbox.module.css';
import { clockOf } from './clock';
import styles from './Moderation.module.css';

interface QueueRowProps {
  row: CaseSummary;
  now: number;
  href: string;
  current: boolean;
}

const STATE_ICONS = { open: Shield, allowed: CircleCheck, refused: CircleSlash, withdrawn: Undo2 } as const;

/** Whose text waits, how long, and what was found. The reply clock runs only where a buyer waits behind it. */
export const QueueRow = memo(function QueueRow({ row, now, href, current }: QueueRowProps) {
  const texts = useTexts({ ru, en });
  const isOpen = row.state === 'open';
  return (
    <li>
      <Link href={href} className={inbox.row} aria-current={current ? 'true' : undefined} data-row={row.id}>
        <Avatar person={row.author} />
        <div className={inbox.text}>
          <div className={inbox.first}>
            <span className={inbox.name}>{row.author.name}</span>
            <When row={row} now={now} />
          </div>
          <Subject row={row} now={now} />
          <div className={inbox.last}>
            <span className={styles.found}>
              <Icon
                of={
                  isOpen && row.kind === 'appeal'
                    ? Scale
                    : isOpen && row.kind !== 'held'
                      ? Flag
                      : STATE_ICONS[row.state]
                }
                size={14}
              />
              <span className={inbox.preview}>{isOpen ? <Found row={row} /> : stateWords(row, texts)}</span>
            </span>
          </div>
        </div>
      </Link>
    </li>
  );
});

function statesOf(kind: CaseSummary['kind'], texts: typeof ru) {
  if (kind === 'held') return texts.states;
  return kind === 'appeal' ? texts.appealStates : texts.reportStates;
}

/** What became of a case, in its own words: an appeal is granted, a message allowed. */
export function stateWords(row: Pick<CaseSummary, 'kind' | 'state'>, texts: typeof ru): string {
  return statesOf(row.kind, texts)[row.state];
}

function When({ row, now }: { row: CaseSummary; now: number }) {
  const texts = useTexts({ ru, en }).queue;
  const format = useFormat();
  if (row.decidedAt !== null) return <span className={inbox.when}>{format.when(row.decidedAt, new Date(now))}</span>;
  const clock = clockOf(row);
  if (clock !== null) return <ReplyClock clock={clock} />;
  const waited = format.duration((now - Date.parse(row.openedAt)) / 60_000);
  return (
    <span className={inbox.when}>
      <span aria-hidden="true">{waited}</span>
      <span className="sr">{texts.spokenWait(waited)}</span>
    </span>
  );
}

function Subject({ row, now }: { row: CaseSummary; now: number }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const waited = format.duration((now - Date.parse(row.openedAt)) / 60_000);
  const parts = [
    clockOf(row) !== null && texts.queue.waits(waited),
    row.about !== 'message' && texts.about[row.about],
    (row.kind === 'spam' || row.kind === 'complaint') && texts.kinds[row.kind],
    row.service?.title,
  ];
  return <div className={inbox.subject}>{parts.filter(Boolean).join(' · ')}</div>;
}

function Found({ row }: { row: CaseSummary }) {
  const texts = useTexts({ ru, en }).queue;
  const [first, ...others] = row.titles;
  if (first === undefined) return row.preview;
  return others.length === 0 ? first : `${first}, ${texts.more(others.length)}`;
}
