import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { withMinus } from '../../../i18n/with-minus';
import type { ChartRow } from './chart-row';
import { layOutBars } from './lay-out-bars';
import { FORCED } from '../../theme/media';

const BAR_HEIGHT = '12px';
/** Between a bar and the words of the next one. */
const GAP = '6px';
/** A change of a few cents would not be seen. */
const LEAST_WIDTH = '2px';

const hatched = (line: string, ground: string): string =>
  `repeating-linear-gradient(45deg, ${line} 0 2px, ${ground} 2px 5px)`;

const useStyles = makeStyles({
  chart: { position: 'relative', overflowX: 'clip' },
  row: { position: 'relative', paddingBottom: GAP },
  words: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The ground behind them keeps the lines between the bars from crossing the words.
  name: { minWidth: 0, paddingInlineStart: '3px', backgroundColor: tokens.colorNeutralBackground1 },
  figure: {
    marginInlineStart: 'auto',
    paddingInlineStart: '3px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
  },
  axis: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    [FORCED]: { borderLeftColor: 'CanvasText' },
  },
  link: {
    position: 'absolute',
    top: `-${GAP}`,
    bottom: `calc(${BAR_HEIGHT} + ${GAP})`,
    borderLeft: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    [FORCED]: { borderLeftColor: 'CanvasText' },
  },
  track: { position: 'relative', height: BAR_HEIGHT },
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    minWidth: LEAST_WIDTH,
    boxSizing: 'border-box',
    [FORCED]: { forcedColorAdjust: 'none' },
  },
  level: { backgroundColor: tokens.colorBrandBackground, [FORCED]: { backgroundColor: 'Highlight' } },
  less: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    border: `1px solid ${tokens.colorPaletteGreenForeground1}`,
    [FORCED]: { backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  more: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    border: `1px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    [FORCED]: { backgroundColor: 'CanvasText', border: '1px solid CanvasText' },
  },
  undocumented: {
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    backgroundImage: hatched(tokens.colorNeutralForeground2, tokens.colorNeutralBackground1),
    [FORCED]: { border: '1px solid CanvasText', backgroundImage: hatched('CanvasText', 'Canvas') },
  },
  // A line with caps at its ends: how far the figure may be off.
  whisker: {
    position: 'absolute',
    top: '2px',
    height: '8px',
    boxSizing: 'border-box',
    borderLeft: `1.5px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRight: `1.5px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStrokeAccessible}, ${tokens.colorNeutralStrokeAccessible})`,
    backgroundSize: '100% 1.5px',
    backgroundPosition: 'center',
    backgroundRepeat: 'no-repeat',
    [FORCED]: {
      forcedColorAdjust: 'none',
      borderLeftColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      backgroundImage: 'linear-gradient(CanvasText, CanvasText)',
    },
  },
});

const per = (share: number): string => `${share}%`;

/**
 * Horizontal bars with their figures: the bars are as wide as the pane, the words keep their size and break where they are
 * long. For a screen reader one image with a label; whoever uses it puts a table with the same figures below.
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
  const { spans, zero } = layOutBars(rows, 100);
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      <span className={styles.axis} style={{ left: per(zero) }} />
      {rows.map(({ key, label: name, text, tone }, index) => {
        const span = spans[index] ?? null;
        const from = linked ? (spans[index - 1] ?? null) : null;
        return (
          <div key={key} className={styles.row}>
            {from !== null && <span className={styles.link} style={{ left: per(from.end) }} />}
            <div className={styles.words}>
              <span className={styles.name}>{name}</span>
              <span className={styles.figure}>{withMinus(text)}</span>
            </div>
            <div className={styles.track}>
              {span !== null && (
                <span
                  className={mergeClasses(styles.bar, styles[tone])}
                  style={{ left: per(span.left), width: per(span.width) }}
                />
              )}
              {span !== null && span.whisker > 0 && (
                <span
                  className={styles.whisker}
                  style={{ left: per(span.end - span.whisker), width: per(2 * span.whisker) }}
                />
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
