import { exactFromNumber, toDecimalText } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { showsTime, shownTime, type NumberFormat } from './number-format';
import { percentShown } from './percent-shown';

/**
 * A number as the text that its cell shows, where that is in another unit than the number: `80 %` for 0.8, `39:00` for one
 * and five eighths of a day. Every other cell stays as it is.
 */
export function numberShown(cell: CellValue, format: NumberFormat): CellValue {
  const exact = typeof cell === 'number' ? exactFromNumber(cell) : null;
  if (typeof cell !== 'number' || exact === null) return cell;
  if (format.kind === 'percent' || format.kind === 'percent-sign') {
    const percent = format.kind === 'percent' ? percentShown(exact) : exact;
    return `${toDecimalText(percent).replace('.', ',')} %`;
  }
  return showsTime(format) && cell >= 0 ? shownTime(cell, format) : cell;
}
