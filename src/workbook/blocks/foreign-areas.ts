import type { Area } from '../address';
import { isAmount } from './block-measure';
import { filledIslands, type Island } from './filled-islands';
import type { Label } from './label';
import type { SheetLabels } from './sheet-labels';

/**
 * What stands beside the tables of a sheet, in columns of its own and with labels of its own, none of which names an
 * amount, a module or a unit: the telephones of an office. It heads and names none of the figures of the tables.
 *
 * @param rows with a cell outside the lists, ascending
 */
export function foreignAreas(labels: SheetLabels, rows: readonly number[]): readonly Area[] {
  const islands = filledIslands(labels, rows);
  if (islands.length < 2) return [];
  const saying = islands.filter((each) => each.area.columns > 1 && saysSomething(each, labels));
  if (saying.length === 0) return [];
  const isBeside = ({ area }: Island): boolean =>
    saying.every(
      (each) => each.area.left >= area.left + area.columns || area.left >= each.area.left + each.area.columns,
    );
  return islands
    .filter((each) => isBeside(each) && hasOwnLabels(each, labels) && !saysSomething(each, labels))
    .map(({ area }) => area);
}

function saysSomething({ runs }: Island, labels: SheetLabels): boolean {
  return runs.some(({ row, left, right }) => {
    for (let column = left; column <= right; column += 1) {
      const label = labels.label(row, column);
      if (label !== null && isOfTable(label, column === left)) return true;
    }
    return false;
  });
}

/** A year above columns is one of anything; at the left it names a row. */
function isOfTable(label: Label, isAtLeft: boolean): boolean {
  const { measure, module, role, euroPerUnit, currency, byHand, inLine } = label;
  return (
    isAmount(measure) ||
    [module, role, euroPerUnit, currency, byHand, inLine].some((each) => each !== null) ||
    (isAtLeft && (label.year !== null || label.isTotal))
  );
}

/** Each row of figures has its label within the island, or texts stand in several rows and columns. */
function hasOwnLabels({ runs, area }: Island, labels: SheetLabels): boolean {
  const firsts = runs.flatMap(({ row, left, right }) => {
    for (let column = left; column <= right; column += 1) {
      if (labels.role(row, column) === 'figure') return [column - left];
    }
    return [];
  });
  if (firsts.length === 0) return area.rows > 1 && area.columns > 1;
  return firsts.every((each) => each > 0);
}
