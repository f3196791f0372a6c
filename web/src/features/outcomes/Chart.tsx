import type { ReactNode } from 'react';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { useWidth } from './useWidth';
import styles from './Outcomes.module.css';

const MARGIN = { top: 12, right: 8, bottom: 40, left: 48 };

/** Where a chart draws: the whole drawing and, within it, the plot. */
export interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface ChartProps {
  height: number;
  /** All its values in words. */
  label: string;
  children: (plot: Plot) => ReactNode;
}

/** A drawing as wide as there is room, read out as one image. */
export function Chart({ height, label, children }: ChartProps) {
  const [width, frame] = useWidth();
  return (
    <div ref={frame} className={styles.chart} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {children({
            left: MARGIN.left,
            top: MARGIN.top,
            width: Math.max(0, width - MARGIN.left - MARGIN.right),
            height: height - MARGIN.top - MARGIN.bottom,
          })}
        </svg>
      )}
    </div>
  );
}

interface DataTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
}

/** The numbers behind a chart. */
export function DataTable(props: DataTableProps) {
  const texts = useTexts({ ru, en });
  return (
    <details className={styles.behind}>
      <summary>{texts.table}</summary>
      <Table {...props} />
    </details>
  );
}

/** A table that scrolls by itself where it is wider than the page; who has only a keyboard scrolls what has the focus. */
export function Table({ caption, head, rows }: DataTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.wide} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, first, ...cells]) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {cells.map((cell, place) => (
                <td key={head[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
