import { cellText, plainText } from '../cells/cell-text';
import type { TableKind } from '../../domain/vocabulary/vocabulary';
import type { CellValue } from '../snapshot';
import type { RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';

const ASSUMED = /annahme|angenommen|assum|schaetz|fiktiv/;
const NOT_ASSUMED = /\bkeine annahme|\bnicht (?:angenommen|geschaetzt)/;
const ASSUMED_MARKS = new Set(['ja', 'j', 'x', 'yes', 'y', 'true', 'wahr', '1']);

/** Whether the sheet marks the reader's row as assumed, by its own column or by a remark; each distinct text once. */
export function assumptions(
  reader: Pick<RowReader<TableKind>, 'cell'>,
  mark: Column | undefined,
  remark: Column | undefined,
): () => boolean {
  const marks = new Map<CellValue, boolean>();
  const remarks = new Map<CellValue, boolean>();
  const saysSo = (
    column: Column | undefined,
    known: Map<CellValue, boolean>,
    test: (words: string) => boolean,
  ) => {
    if (column === undefined) return false;
    const cell = reader.cell(column);
    let assumed = known.get(cell);
    if (assumed === undefined) {
      assumed = test(plainText(cellText(cell)));
      known.set(cell, assumed);
    }
    return assumed;
  };
  return () =>
    saysSo(mark, marks, isMark) ||
    saysSo(remark, remarks, (words) => /angenommen|annahme/.test(words) && !NOT_ASSUMED.test(words));
}

function isMark(words: string): boolean {
  return ASSUMED_MARKS.has(words) || (ASSUMED.test(words) && !NOT_ASSUMED.test(words));
}
