import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Cents } from '../../../domain/numbers';
import { FORCED, NARROW } from '../../theme/media';
import { LEGEND, LEGEND_ENTRY } from '../legend-look';

/** One bar, made of parts that lie behind each other. */
export interface StackedRow {
  readonly key: string;
  readonly parts: readonly StackedPart[];
}

export interface StackedPart {
  /** Which entry of the legend it belongs to. */
  readonly series: number;
  /** ≥ 0; null where it is unknown, which is drawn as a gap. */
  readonly amount: Cents | null;
}

/** Where the system forces its colours, the parts differ by their pattern. */
const pattern = (angle: string, gap: string) => ({
  [FORCED]: {
    forcedColorAdjust: 'none',
    backgroundColor: 'Canvas',
    backgroundImage: `repeating-linear-gradient(${angle}, CanvasText 0 2px, Canvas 2px ${gap})`,
    outline: '1px solid CanvasText',
  },
});

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(40px, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  year: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  track: {
    display: 'flex',
    gap: '2px',
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  value: { textAlign: 'right' },
  legend: {
    ...LEGEND,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: LEGEND_ENTRY,
  mark: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall, flexShrink: 0 },
  series0: { backgroundColor: tokens.colorCompoundBrandStroke, ...pattern('0deg', '2px') },
  series1: { backgroundColor: tokens.colorPaletteTealBorderActive, ...pattern('45deg', '5px') },
  series2: { backgroundColor: tokens.colorPalettePumpkinBorderActive, ...pattern('90deg', '6px') },
  series3: { backgroundColor: tokens.colorPaletteLilacBorderActive, ...pattern('135deg', '8px') },
  series4: { backgroundColor: tokens.colorPaletteForestBorderActive, ...pattern('0deg', '4px') },
  series5: { backgroundColor: tokens.colorPaletteCranberryBorderActive, ...pattern('45deg', '9px') },
});

const SERIES = ['series0', 'series1', 'series2', 'series3', 'series4', 'series5'] as const;

/**
 * Bars of parts with a legend, on one scale. For a screen reader they are one image with a label; the figures beside
 * them are read by themselves.
 */
export function StackedBars<Row extends StackedRow>({
  label,
  rows,
  legend,
  titleOf,
  valueOf,
}: {
  /** What the bars show, in one sentence. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly legend: readonly string[];
  readonly titleOf: (row: Row) => string;
  readonly valueOf: (row: Row) => ReactNode;
}) {
  const styles = useStyles();
  const longest = Math.max(1, ...rows.map(lengthOf));
  const ofSeries = (series: number): string => styles[SERIES[series % SERIES.length]!];
  return (
    <>
      <div className={styles.rows}>
        {rows.map((row, index) => (
          <div key={row.key} style={{ display: 'contents' }}>
            <span className={styles.year}>{titleOf(row)}</span>
            <div className={styles.track} {...(index === 0 ? { role: 'img', 'aria-label': label } : {})}>
              {row.parts.map(({ series, amount }) =>
                amount === null || amount === 0 ? null : (
                  <span
                    key={series}
                    className={ofSeries(series)}
                    style={{ width: `${(amount / longest) * 100}%` }}
                  />
                ),
              )}
            </div>
            <span className={styles.value}>{valueOf(row)}</span>
          </div>
        ))}
      </div>
      <ul className={styles.legend}>
        {legend.map((name, series) => (
          <li key={name} className={styles.entry}>
            <span className={mergeClasses(styles.mark, ofSeries(series))} />
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

function lengthOf({ parts }: StackedRow): number {
  return parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
