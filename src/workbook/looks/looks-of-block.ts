import type { Finding } from '../../domain/findings/finding';
import { columnLetters } from '../address';
import { isResult } from '../blocks/block-measure';
import type { SheetFigures } from '../blocks/read-blocks';
import { lookFindings } from './look-findings';

/** What has to be said about figures of a cross-tab that count although they are hidden or struck out. */
export function looksOfBlock({ sheet, figures }: SheetFigures): Finding[] {
  if (sheet.look === undefined) return [];
  const counted = figures.filter(({ isTotal, measure }) => !isTotal && !isResult(measure));
  const columns = distinct(counted.map(({ column }) => column));
  return lookFindings({
    sheet,
    table: sheet.name,
    rows: distinct(counted.map(({ row }) => row)),
    columns,
    figures: columns.map((index) => ({ index, heading: columnLetters(index) })),
  });
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}
