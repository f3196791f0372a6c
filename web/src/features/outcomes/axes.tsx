import { AxisBottom, AxisLeft } from '@visx/axis';
import type { ScaleBand, ScaleLinear } from '@visx/vendor/d3-scale';
import type { Plot } from './Chart';
import styles from './Outcomes.module.css';

/** The words of an axis look as the stylesheet says: their colours follow the theme, and print. */
const LABEL = { className: styles.tick ?? '', fill: 'currentColor', fontFamily: 'inherit', fontSize: 12 };

interface AxesProps {
  plot: Plot;
  x: ScaleBand<string>;
  y: ScaleLinear<number, number>;
  xName: (key: string) => string;
  yName: (value: number) => string;
  /** Which of the columns have a name below them; all unless said otherwise. */
  named?: readonly string[];
}

/** The two axes, with a quiet line for each step of the scale. */
export function Axes({ plot, x, y, xName, yName, named }: AxesProps) {
  const steps = y.ticks(4);
  const names = named ?? x.domain();
  return (
    <>
      <g className={styles.grid}>
        {steps.map((step) => (
          <line key={step} x1={plot.left} x2={plot.left + plot.width} y1={y(step)} y2={y(step)} />
        ))}
      </g>
      <AxisLeft
        left={plot.left}
        scale={y}
        tickValues={steps}
        tickFormat={(value) => yName(Number(value))}
        tickLabelProps={{ ...LABEL, textAnchor: 'end', dx: -6, dy: 4 }}
        hideAxisLine
        hideTicks
        tickLength={0}
      />
      <AxisBottom
        top={plot.top + plot.height}
        scale={x}
        tickValues={[...names]}
        // Where there is little room a name takes two lines; a space that must not break would keep it in one.
        tickFormat={(key) => xName(key).replaceAll('\u00a0', ' ')}
        tickLabelProps={{
          ...LABEL,
          style: { fontSize: 12 },
          textAnchor: 'middle',
          verticalAnchor: 'start',
          width: plot.width / names.length,
        }}
        hideTicks
        axisClassName={styles.base ?? ''}
        tickLength={0}
      />
    </>
  );
}
