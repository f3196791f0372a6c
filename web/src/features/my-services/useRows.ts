import { useEffect, useId, useRef, useState } from 'react';
import { freshKey, type Row } from './form';
import { moved } from './order';

interface Removed<R> {
  row: R;
  index: number;
}

export type RowTool = 'earlier' | 'later';

/** Adds, moves, removes and brings back the rows of a list, and lets the focus go along. */
export function useRows<R extends Row>(rows: readonly R[], onChange: (rows: R[]) => void) {
  const id = useId();
  const undoId = `${id}-undo`;
  const [removed, setRemoved] = useState<Removed<R> | null>(null);
  const [said, setSaid] = useState('');
  // What takes the focus is there only once the rows have been drawn anew.
  const wanted = useRef<(() => HTMLElement | null | undefined) | null>(null);
  useEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = null;
  });
  const inRow = (key: number, what: string) => () =>
    document.getElementById(id)?.querySelector<HTMLElement>(`[data-row="${key}"] :is(${what})`);

  return {
    /** That of the list. */
    id,
    undoId,
    removed,
    said,
    change: (index: number, part: Partial<R>) =>
      onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row))),
    add: (empty: Omit<R, 'key'>) => {
      const key = freshKey(removed ? [...rows, removed.row] : rows);
      wanted.current = inRow(key, 'input, textarea');
      onChange([...rows, { ...empty, key } as R]);
    },
    move: (from: number, to: number, words: string) => {
      const tool: RowTool = to < from ? 'earlier' : 'later';
      wanted.current = inRow(rows[from]?.key ?? -1, `[data-tool=${tool}]`);
      setSaid(words);
      onChange(moved(rows, from, to));
    },
    remove: (index: number) => {
      const row = rows[index];
      if (row === undefined) return;
      wanted.current = () => document.getElementById(undoId);
      setRemoved({ row, index });
      onChange(rows.filter((each) => each !== row));
    },
    bringBack: () => {
      if (removed === null) return;
      wanted.current = inRow(removed.row.key, 'input, textarea');
      setRemoved(null);
      onChange([...rows.slice(0, removed.index), removed.row, ...rows.slice(removed.index)]);
    },
  };
}
