import { parseArea } from '../address';
import { meansNothing } from '../assignment/correction';
import { isCost } from './block-measure';
import type { Cell, Figure } from './figure';
import type { LabelFinder, PlacedLabel } from './labels-reaching';

/**
 * Labels that nobody knows the meaning of, of figures in the middle of others that count: `Sonderposten` between
 * `Personalkosten` and `Zuwendung` may be a cost, and leaving it out would be silent.
 *
 * @param figures those whose measure is known
 * @param unread those whose measure is not
 */
export function unknownLabels(
  finder: LabelFinder,
  figures: readonly Figure[],
  unread: readonly Cell[],
): readonly PlacedLabel[] {
  const counted = figures.filter(({ measure }) => isCost(measure) || measure === 'grant');
  const namedInRow = (figure: Figure): boolean => rowOf(figure.labels.measure) === figure.row;
  const headed = new Set(counted.filter((each) => !namedInRow(each)).map((each) => each.row));
  const named = new Set(counted.filter(namedInRow).map((each) => `${each.row} ${each.column}`));
  const found = new Map<string, PlacedLabel>();
  for (const { row, column } of unread) {
    const reaching = finder.reaching(row, column);
    const own = reaching.row.filter((each) => each.row === row);
    const [heading] = reaching.column;
    const isNumbering = own.length === 0;
    const label =
      !isNumbering && heading !== undefined && headed.has(row)
        ? heading
        : own[0] !== undefined && isAmong(finder, named, row, column)
          ? own[0]
          : null;
    if (label === null || [...own, ...reaching.column].some((each) => each.isTotal)) continue;
    if (label.byHand !== null && meansNothing(label.byHand)) continue;
    found.set(`${label.row} ${label.column}`, label);
  }
  return [...found.values()];
}

/** True where a row directly above or below counts, or one above and one below within the same block. */
function isAmong(finder: LabelFinder, named: ReadonlySet<string>, row: number, column: number): boolean {
  const { grid } = finder.sheet;
  const nearest = [-1, 1].map((step) => {
    let hasBlank = false;
    for (let at = row + step; at >= grid.top && at <= grid.bottom; at += step) {
      if (named.has(`${at} ${column}`)) return hasBlank ? 'far' : 'near';
      if (finder.isHeadingRow(at) || finder.isSectionRow(at)) return null;
      hasBlank ||= finder.sheet.filled(at).length === 0;
    }
    return null;
  });
  return nearest.includes('near') || !nearest.includes(null);
}

function rowOf(address: string | undefined): number {
  return address === undefined ? -1 : parseArea(address).top;
}
