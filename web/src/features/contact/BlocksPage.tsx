import { useState } from 'react';
import { UserCheck } from 'lucide-react';
import { Link } from 'wouter';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { Block } from '../../api/types';
import { contact as en } from '../../i18n/en/contact';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { contact as ru } from '../../i18n/ru/contact';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { useBlocks, useShutting } from './queries';
import styles from './Contact.module.css';

/** Whom one has blocked, each to be let in again; and what was undone can be undone while the page is open. */
export default function BlocksPage() {
  const texts = useTexts({ ru, en }).blocks;
  const blocks = useBlocks();
  const [freed, setFreed] = useState<readonly Block[]>([]);
  const held = blocks.data ?? [];
  const shown = [...held, ...freed.filter(({ person }) => !held.some((one) => one.person.id === person.id))].sort(
    (a, b) => b.at.localeCompare(a.at),
  );
  return (
    <Page>
      <PageTitle title={texts.title} />
      <p className={styles.lead}>{texts.lead}</p>
      {blocks.isPending ? (
        <Skeleton rows={3} />
      ) : blocks.isError && blocks.data === undefined ? (
        <ErrorState error={blocks.error} title={texts.failed} onRetry={() => void blocks.refetch()} />
      ) : shown.length === 0 ? (
        <EmptyState icon={UserCheck} title={texts.none}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <ul className={styles.people}>
          {shown.map((block) => (
            <Row
              key={block.person.id}
              block={block}
              isHeld={held.some(({ person }) => person.id === block.person.id)}
              onFree={() =>
                setFreed((before) => [...before.filter(({ person }) => person.id !== block.person.id), block])
              }
            />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ block, isHeld, onFree }: { block: Block; isHeld: boolean; onFree: () => void }) {
  const texts = useTexts({ ru, en }).blocks;
  const format = useFormat();
  const { block: set } = useShutting(block.conversationId);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const { name } = block.person;
  const change = async () => {
    if (busy) return;
    setBusy(true);
    setError(null);
    if (isHeld) onFree();
    try {
      await set(!isHeld);
    } catch (failed) {
      setError(asApiError(failed));
    }
    setBusy(false);
  };
  return (
    <li className={styles.person}>
      <Avatar person={block.person} />
      <div>
        <b>{name}</b>
        <p>
          {isHeld ? texts.since(format.date(block.at)) : texts.free} ·{' '}
          <Link href={`/desk/c/${block.conversationId}`}>{texts.talk}</Link>
        </p>
        {error !== null && <ProblemNotice error={error} title={texts.changeFailed} />}
      </div>
      <Button
        small
        variant="line"
        unavailable={busy}
        aria-label={isHeld ? texts.unblockOf(name) : texts.againOf(name)}
        onClick={() => void change()}
      >
        {isHeld ? texts.unblock : texts.again}
      </Button>
    </li>
  );
}
