import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { Axes } from './axes';
import { Chart } from './Chart';
import styles from './Outcomes.module.css';

interface BarsProps {
  height: number;
  label: string;
  columns: readonly { key: string; value: number }[];
  keyName: (key: string) => string;
  valueName: (value: number) => string;
  /** So many columns fit with their names below them; of more, every other or fewer are named. */
  most?: number;
}

/** Columns side by side, from nothing upwards; what is below nothing hangs down. */
export function Bars({ height, label, columns, keyName, valueName, most = columns.length }: BarsProps) {
  const values = columns.map((column) => column.value);
  const step = Math.max(1, Math.ceil(columns.length / most));
  const named = columns.filter((_, place) => place % step === 0).map((column) => column.key);
  return (
    <Chart height={height} label={label}>
      {(plot) => {
        const x = scaleBand<string>({
          domain: columns.map((column) => column.key),
          range: [plot.left, plot.left + plot.width],
          padding: 0.25,
        });
        const y = scaleLinear<number>({
          domain: [Math.min(0, ...values), Math.max(1, ...values)],
          range: [plot.top + plot.height, plot.top],
          nice: 4,
        });
        return (
          <>
            <Axes plot={plot} x={x} y={y} xName={keyName} yName={valueName} named={named} />
            {columns.map(({ key, value }) => (
              <Bar
                key={key}
                className={styles.column ?? ''}
                x={x(key) ?? 0}
                y={Math.min(y(0), y(value))}
                width={x.bandwidth()}
                height={Math.abs(y(0) - y(value))}
                rx={2}
              />
            ))}
          </>
        );
      }}
    </Chart>
  );
}
