import type { ReactNode } from 'react';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Plus, Trash2, Undo2 } from 'lucide-react';
import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { Button, IconButton } from '../../ui/Button';
import type { Row } from './form';
import { useRows } from './useRows';
import styles from './Rows.module.css';

interface RowsProps<R extends Row> {
  rows: readonly R[];
  onChange: (rows: R[]) => void;
  least?: number;
  most: number;
  /** What a new one holds. */
  empty: Omit<R, 'key'>;
  nameOf: (row: R) => string;
  words: { one: (number: number) => string; add: string; full: string };
  /** Side by side where there is room. */
  sideways?: boolean;
  /** The fields of one row. */
  children: (row: R, change: (part: Partial<R>) => void) => ReactNode;
}

/** Several of a kind: each in a box of its own, moved and removed by buttons; a removed one can be brought back. */
export function Rows<R extends Row>(props: RowsProps<R>) {
  const { rows, least = 0, most, nameOf, words, sideways = false } = props;
  const edit = useRows(rows, props.onChange);
  return (
    <>
      {rows.length > 0 && (
        <ul id={edit.id} className={sideways ? styles.columns : styles.stack}>
          {rows.map((row, index) => {
            const title = words.one(index + 1);
            return (
              <li key={row.key} data-row={row.key} className={styles.row}>
                <fieldset className={styles.box}>
                  <legend className={styles.title}>{title}</legend>
                  <Tools
                    name={nameOf(row).trim() || title}
                    index={index}
                    count={rows.length}
                    sideways={sideways}
                    onMove={(to, said) => edit.move(index, to, said)}
                    onRemove={rows.length > least ? () => edit.remove(index) : null}
                  />
                  {props.children(row, (part) => edit.change(index, part))}
                </fieldset>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.foot}>
        {rows.length < most ? (
          <Button variant="line" small icon={Plus} onClick={() => edit.add(props.empty)}>
            {words.add}
          </Button>
        ) : (
          <span>{words.full}</span>
        )}
        {edit.removed !== null && rows.length < most && (
          <Removed id={edit.undoId} name={nameOf(edit.removed.row).trim()} onUndo={edit.bringBack} />
        )}
        <span className="sr" role="status">
          {edit.said}
        </span>
      </div>
    </>
  );
}

interface ToolsProps {
  name: string;
  index: number;
  count: number;
  sideways: boolean;
  onMove: (to: number, said: string) => void;
  onRemove: (() => void) | null;
}

function Tools({ name, index, count, sideways, onMove, onRemove }: ToolsProps) {
  const texts = useTexts({ ru, en }).rows;
  const move = (to: number) => onMove(to, texts.moved(name, to + 1, count));
  return (
    <div className={styles.tools}>
      {count > 1 && (
        <>
          <IconButton
            small
            data-tool="earlier"
            icon={sideways ? ChevronLeft : ChevronUp}
            label={texts.earlier(name)}
            unavailable={index === 0}
            onClick={() => move(index - 1)}
          />
          <IconButton
            small
            data-tool="later"
            icon={sideways ? ChevronRight : ChevronDown}
            label={texts.later(name)}
            unavailable={index === count - 1}
            onClick={() => move(index + 1)}
          />
        </>
      )}
      {onRemove && <IconButton small icon={Trash2} size={18} label={texts.remove(name)} onClick={onRemove} />}
    </div>
  );
}

function Removed({ id, name, onUndo }: { id: string; name: string; onUndo: () => void }) {
  const texts = useTexts({ ru, en }).rows;
  return (
    <span className={styles.removed}>
      <span role="status">{name === '' ? texts.removedNameless : texts.removed(name)}</span>
      <Button id={id} variant="text" small icon={Undo2} onClick={onUndo}>
        {texts.undo}
      </Button>
    </span>
  );
}
