import type { ChartRow } from './chart-row';

/** Where a bar lies on an axis of the given width, in its units. */
export interface BarSpan {
  readonly left: number;
  readonly width: number;
  /** Where the bar ends: the side of the amount that it leads to. */
  readonly end: number;
  /** Half the length of the line that shows the precision; 0 = none. */
  readonly whisker: number;
}

export interface BarLayout {
  /** One for each row; null where its amounts are unknown. */
  readonly spans: readonly (BarSpan | null)[];
  /** Where 0,00 € lies. */
  readonly zero: number;
}

/**
 * Lays the bars of all rows out on one axis that holds 0 and every amount with its precision. Amounts become lengths
 * here, which is the only place where they may lose exactness.
 *
 * @param width > 0
 */
export function layOutBars(rows: readonly ChartRow[], width: number): BarLayout {
  const ends = rows.flatMap(({ from, to, precision }) =>
    from.known && to.known ? [from.value, to.value - precision, to.value + precision] : [],
  );
  const lowest = Math.min(0, ...ends);
  const extent = Math.max(0, ...ends) - lowest;
  const scale = extent === 0 ? 0 : width / extent;
  const at = (amount: number): number => (amount - lowest) * scale;
  return {
    zero: at(0),
    spans: rows.map(({ from, to, precision }) => {
      if (!from.known || !to.known) return null;
      const left = Math.min(at(from.value), at(to.value));
      return {
        left,
        width: Math.abs(at(to.value) - at(from.value)),
        end: at(to.value),
        whisker: precision * scale,
      };
    }),
  };
}
