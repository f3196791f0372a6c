import type { DisputeFile, LedgerEntry, OrderLogEntry } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { useFormat, useLanguage, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { Button } from '../../../ui/Button';
import { cardWords } from '../../orders/cardWords';
import { person } from '../../orders/facts';
import { LogRow } from '../LogRow';
import { Block } from './Block';
import orderStyles from '../../orders/Orders.module.css';
import styles from './Disputes.module.css';

/** Where the money went. */
export function Ledger({ file }: { file: DisputeFile }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <Block title={texts.money}>
      <ul className={orderStyles.terms}>
        {file.ledger.map((entry, index) => (
          <li key={index} className={orderStyles.line}>
            <span>
              {texts.moved[moveOf(entry)]} <small>{format.dateTime(entry.at)}</small>
            </span>
            <b>{format.money(entry.amount)}</b>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function moveOf({ to }: LedgerEntry): 'hold' | 'release' | 'refund' {
  return ({ held: 'hold', seller: 'release', buyer: 'refund' } as const)[to];
}

/** Everything that was ever done to the order, in its order. */
export function History({ file, onShow }: { file: DisputeFile; onShow: (seq: number) => void }) {
  const texts = useTexts({ ru, en });
  return (
    <Block title={texts.history}>
      <ol className={styles.history}>
        {file.log.map((entry, index) => (
          <Entry key={index} entry={entry} file={file} onShow={onShow} />
        ))}
      </ol>
    </Block>
  );
}

interface EntryProps {
  entry: OrderLogEntry;
  file: DisputeFile;
  onShow: (seq: number) => void;
}

function Entry({ entry, file, onShow }: EntryProps) {
  const texts = useTexts({ ru, en });
  const language = useLanguage();
  const format = useFormat();
  const { at, act, actor, card, seq } = entry;
  // What time does has many faces; its card tells which.
  const shown = act === 'tick' && card !== null ? cardWords(card, language) : '';
  const who =
    actor === 'buyer' || actor === 'seller'
      ? person(file.order, actor).name
      : actor === 'moderator' && file.decidedBy !== null
        ? file.decidedBy.name
        : texts.actors[actor];
  return (
    <li>
      <time dateTime={at}>{format.dateTime(at)}</time>
      <span>
        {shown === '' ? texts.acts[act] : shown} <small>{who}</small>
      </span>
      {seq !== null && (
        <Button small variant="text" onClick={() => onShow(seq)}>
          {texts.showMessage}
        </Button>
      )}
    </li>
  );
}

/** What the guard had to say to the two. */
export function Verdicts({ file: { verdicts } }: { file: DisputeFile }) {
  const texts = useTexts({ ru, en });
  return (
    <Block title={texts.verdicts}>
      {verdicts.length === 0 && <p className={styles.quiet}>{texts.noVerdicts}</p>}
      <ul>
        {verdicts.map((entry) => (
          <LogRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </Block>
  );
}
