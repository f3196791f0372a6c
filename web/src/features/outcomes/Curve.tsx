import { scaleBand, scaleLinear } from '@visx/scale';
import { AreaClosed, LinePath } from '@visx/shape';
import type { DelayCurve } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { Axes } from './axes';
import { Chart, DataTable } from './Chart';
import type { Plot } from './Chart';
import { ENOUGH_CASES, percent, runs, signedPercent, topOf } from './figures';
import { useShareWords } from './shareWords';
import styles from './Outcomes.module.css';

const HEIGHT = 260;

/** Enquiries that became orders, by the delay of the first answer (S5), with how far chance could move each point. */
export function Curve({ curve }: { curve: DelayCurve }) {
  const texts = useTexts({ ru, en });
  const say = useShareWords();
  const values = curve.points.map((point) => `${texts.bands[point.band]}: ${say(point.orders)}`).join('; ');
  const drawable = curve.points.some((point) => point.orders.enough);
  return (
    <>
      <p className={styles.result}>
        <Verdict curve={curve} />
        {curve.young > 0 && ` ${texts.curve.young(curve.young)}`}
      </p>
      {drawable && (
        <>
          <Chart height={HEIGHT} label={texts.curve.image(values)}>
            {(plot) => <Drawing curve={curve} plot={plot} />}
          </Chart>
          <p className={styles.legend}>{texts.curve.legend}</p>
        </>
      )}
      <DataTable
        caption={texts.curve.title}
        head={[texts.curve.band, texts.curve.cases, texts.curve.share, texts.curve.interval]}
        rows={curve.points.map(({ band, orders }) => [
          band,
          texts.bands[band],
          orders.of,
          orders.of === 0 ? texts.none : texts.outOf(orders.count, orders.of),
          orders.enough ? texts.between(percent(orders.low), percent(orders.high)) : texts.few,
        ])}
      />
    </>
  );
}

function Verdict({ curve: { difference, early, late } }: { curve: DelayCurve }) {
  const texts = useTexts({ ru, en }).curve;
  if (difference.verdict === 'too_few') return texts.tooFew(early.of, late.of, ENOUGH_CASES);
  const by = signedPercent(Math.abs(difference.share));
  const [low, high] = [signedPercent(difference.low), signedPercent(difference.high)];
  if (difference.verdict === 'chance') return texts.chance(signedPercent(difference.share), low, high);
  return difference.share > 0
    ? texts.clear(by, low, high)
    : texts.clearLess(by, signedPercent(-difference.high), signedPercent(-difference.low));
}

function Drawing({ curve, plot }: { curve: DelayCurve; plot: Plot }) {
  const texts = useTexts({ ru, en });
  const { points } = curve;
  const x = scaleBand<string>({
    domain: points.map((point) => point.band),
    range: [plot.left, plot.left + plot.width],
  });
  const y = scaleLinear<number>({ domain: [0, topOf(points)], range: [plot.top + plot.height, plot.top] });
  const middle = (place: number) => (x(points[place]?.band ?? '') ?? 0) + x.bandwidth() / 2;
  const share = (place: number) => points[place]?.orders ?? null;
  return (
    <>
      <Axes
        plot={plot}
        x={x}
        y={y}
        xName={(band) => texts.bandsShort[band as keyof typeof texts.bandsShort]}
        yName={(value) => texts.percent(percent(value))}
      />
      {runs(points).map((run) => (
        <g key={run[0]}>
          <AreaClosed
            className={styles.band ?? ''}
            data={run}
            x={middle}
            y0={(place) => y(share(place)?.low ?? 0)}
            y1={(place) => y(share(place)?.high ?? 0)}
            yScale={y}
          />
          <LinePath className={styles.line ?? ''} data={run} x={middle} y={(place) => y(share(place)?.share ?? 0)} />
          {run.map((place) => (
            <g key={place}>
              <line
                className={styles.whisker}
                x1={middle(place)}
                x2={middle(place)}
                y1={y(share(place)?.low ?? 0)}
                y2={y(share(place)?.high ?? 0)}
              />
              <circle className={styles.dot} cx={middle(place)} cy={y(share(place)?.share ?? 0)} r={5} />
            </g>
          ))}
        </g>
      ))}
    </>
  );
}
