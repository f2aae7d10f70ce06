import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { withMinus } from '../../../i18n/with-minus';
import type { BarTone, ChartRow } from './chart-row';
import { layOutBars } from './lay-out-bars';
import { FORCED } from '../../theme/media';

const WIDTH = 288;
const ROW = 38;
const TEXT_BASE = 13;
const BAR_TOP = 19;
const BAR_HEIGHT = 12;
/** A change of a few cents would not be seen. */
const LEAST_WIDTH = 1.5;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '480px', fontFamily: tokens.fontFamilyBase },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    // An edge in the colour of the ground keeps the lines between the bars from crossing the figures.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    paintOrder: 'stroke',
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  figure: { fontVariantNumeric: 'tabular-nums' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: 'CanvasText' } },
  link: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: '2 2',
    [FORCED]: { stroke: 'CanvasText' },
  },
  hatch: { stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: 'CanvasText' } },
  level: { fill: tokens.colorBrandBackground, [FORCED]: { fill: 'Highlight' } },
  less: {
    fill: tokens.colorPaletteGreenBackground2,
    stroke: tokens.colorPaletteGreenForeground1,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  more: {
    fill: tokens.colorPaletteDarkOrangeBackground2,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  undocumented: { stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: 'CanvasText' } },
});

/**
 * Horizontal bars with their figures, narrow enough for 320 px. For a screen reader one image with a label; whoever
 * uses it puts a table with the same figures below.
 */
export function BarChart({
  label,
  rows,
  linked = false,
}: {
  /** What the chart shows, in one sentence. */
  readonly label: string;
  readonly rows: readonly ChartRow[];
  /** True for steps of one way: the end of each bar is the beginning of the next. */
  readonly linked?: boolean;
}) {
  const styles = useStyles();
  const hatch = useId();
  const { spans, zero } = layOutBars(rows, WIDTH - 2);
  const height = rows.length * ROW;
  const fillOf = (tone: BarTone) => (tone === 'undocumented' ? `url(#${hatch})` : undefined);
  return (
    <svg className={styles.chart} viewBox={`-1 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" strokeWidth="2" className={styles.hatch} />
        </pattern>
      </defs>
      <line className={styles.axis} x1={zero} x2={zero} y1={0} y2={height} />
      {linked &&
        spans.slice(0, -1).map((span, index) => {
          if (span === null) return null;
          const y = index * ROW + BAR_TOP;
          return (
            <line
              key={rows[index]!.key}
              className={styles.link}
              x1={span.end}
              x2={span.end}
              y1={y + BAR_HEIGHT}
              y2={y + ROW}
            />
          );
        })}
      {rows.map(({ key, label: name, text, tone }, index) => {
        const span = spans[index] ?? null;
        const top = index * ROW;
        const y = top + BAR_TOP;
        return (
          <g key={key}>
            <text className={styles.text} x={3} y={top + TEXT_BASE}>
              {name}
            </text>
            <text
              className={mergeClasses(styles.text, styles.figure)}
              x={WIDTH - 2}
              y={top + TEXT_BASE}
              textAnchor="end"
            >
              {withMinus(text)}
            </text>
            {span !== null && (
              <rect
                className={styles[tone]}
                fill={fillOf(tone)}
                x={span.left}
                y={y}
                width={Math.max(span.width, LEAST_WIDTH)}
                height={BAR_HEIGHT}
              />
            )}
            {span !== null && span.whisker > 0 && (
              <Whisker x={span.end} half={span.whisker} y={y + BAR_HEIGHT / 2} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A line with caps at its ends: how far the figure may be off. */
function Whisker({ x, half, y }: { readonly x: number; readonly half: number; readonly y: number }) {
  const styles = useStyles();
  return (
    <path
      className={styles.axis}
      fill="none"
      strokeWidth="1.5"
      d={`M${x - half} ${y} H${x + half} M${x - half} ${y - 4} V${y + 4} M${x + half} ${y - 4} V${y + 4}`}
    />
  );
}
