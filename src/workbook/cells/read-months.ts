import { finding } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import { cellText, quoted } from './cell-text';
import type { NumberFormat } from './number-format';
import { readNumber } from './read-number';
import { refused, value, type Reading } from './reading';

const UNIT = /\s*m(?:on(?:ate?)?)?\.?$/i;
const WHOLE_YEAR = /^(?:ganzj(?:ä|ae)hrig|(?:das )?(?:ganze|volle|gesamte)s? jahr|alle)$/i;

/** Whole months of a year, 0 to 12: `6`, `6 Monate`, `6 Mon.`, `ganzjährig`. */
export function readMonths(cell: CellValue, { kind }: NumberFormat): Reading<number> {
  if (typeof cell === 'string' && WHOLE_YEAR.test(cellText(cell))) return value(12);
  const reading = readNumber(typeof cell === 'string' ? cell.trim().replace(UNIT, '') : cell);
  if (reading.kind === 'blank') return reading;
  const months = reading.kind === 'value' ? reading.value.digits / 10 ** reading.value.scale : NaN;
  if (Number.isInteger(months) && months >= 0 && months <= 12 && kind !== 'date') return value(months);
  return refused((place, column) => finding('not-months', place, { text: quoted(cell), column }));
}
