import { Link } from 'wouter';
import { Shield } from 'lucide-react';
import { guard as en } from '../../i18n/en/guard';
import { useTexts } from '../../i18n/LanguageContext';
import { guard as ru } from '../../i18n/ru/guard';
import type { Finding, GuardFinding } from '../../api/types';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import type { Guarded } from './guarded';
import styles from './Guard.module.css';

interface GuardNoticeProps {
  guarded: Pick<Guarded, 'kind' | 'better' | 'rulingId' | 'reason'>;
  /** What still stands of what was found. */
  findings: readonly GuardFinding[];
  onTake: (better: string) => void;
  /** Missing where nothing can be sent as it is. */
  onSend?: (() => void) | undefined;
}

/** Why a text has not left: what, why, how to mend it, and the way to appeal. */
export function GuardNotice({ guarded, findings, onTake, onSend }: GuardNoticeProps) {
  const texts = useTexts({ ru, en });
  const { kind, better, rulingId, reason } = guarded;
  return (
    <div className={classes(styles.notice, kind !== 'confirm-first' && styles.stop)} role="alert">
      <Icon of={Shield} size={18} />
      <div className={styles.words}>
        <b>{texts.title[kind]}</b>
        {reason !== null && <p>{reason}</p>}
        <Findings findings={findings} />
        {better !== null && (
          <>
            <p>{texts.better}</p>
            <blockquote>{better}</blockquote>
          </>
        )}
      </div>
      <div className={styles.actions}>
        {better !== null && (
          <Button
            small
            variant="line"
            title={texts.takeKey}
            aria-keyshortcuts="Alt+Enter"
            onClick={() => onTake(better)}
          >
            {texts.take}
          </Button>
        )}
        {onSend !== undefined && (
          <Button small variant="text" onClick={onSend}>
            {texts.sendAnyway}
          </Button>
        )}
        {rulingId !== null && <AppealLink rulingId={rulingId} />}
      </div>
    </div>
  );
}

/** What was found, each once, and why it matters. */
export function Findings({
  findings,
}: {
  findings: readonly (Finding & Partial<Pick<GuardFinding, 'field' | 'name'>>)[];
}) {
  const texts = useTexts({ ru, en });
  const each = findings.filter(
    (one, index) => findings.findIndex(({ rule, name }) => rule === one.rule && name === one.name) === index,
  );
  return each.map(({ rule, field, name, title, message, suggestion }) => (
    <p key={`${rule} ${name ?? ''}`}>
      {field === 'file' && name != null && `${texts.inFile(name)}: `}
      <b>{title}.</b> {message} {suggestion}
    </p>
  ));
}

export function AppealLink({ rulingId }: { rulingId: string }) {
  const texts = useTexts({ ru, en });
  return (
    <Link href={`/my/standing?against=${rulingId}`} className={styles.appeal}>
      {texts.appeal}
    </Link>
  );
}
