import { readWrittenNumber } from '../cells/read-number';
import type { Figure } from './figure';
import { withoutComment } from './figure-cell';
import type { Label } from './label';
import type { TableBeside } from './tables-beside';

/** A unit other than euro that stands near a figure and may be its own, where nothing says the unit of the figure; else null. */
export function unitInDoubt({ finder, unitBeside }: TableBeside, figure: Figure): Label | null {
  const { row, column, unitStated, measure, currency } = figure;
  if (unitStated || currency !== null || measure === 'fte' || measure === 'not-an-amount') return null;
  const note = unitBeside ?? finder.unitBelow().besideOf(row) ?? finder.unitsOfParts()[0] ?? null;
  if (note === null) return null;
  const { grid } = finder.sheet;
  const isShown = grid.format(row, column).unit.euroPerUnit !== null;
  return isShown || isWrittenWithUnit(grid.cell(row, column)) ? null : note;
}

function isWrittenWithUnit(cell: Parameters<typeof readWrittenNumber>[0]): boolean {
  if (typeof cell !== 'string') return false;
  const reading = readWrittenNumber(withoutComment(cell));
  return reading.kind === 'value' && reading.value.euroPerUnit !== null;
}
