import type { CellNow } from './compare-inputs';
import { keptCell } from './kept-inputs';
import type { KeptCell, KeptRun } from './kept-run';

/**
 * What cells held at a run that is kept: its numbers; of a text only a control sum is kept, so that it is known where it still
 * stands there.
 */
export function cellsAsKept({ inputs }: Pick<KeptRun, 'inputs'>, cellNow: CellNow): CellNow {
  const kept = new Map<string, KeptCell>();
  for (const { sheet, transposed, columns, rows } of inputs ?? []) {
    for (const [at, cells] of rows) {
      columns.forEach(([across], position) => {
        const [row, column] = transposed === true ? [across, at] : [at, across];
        kept.set(`${row} ${column} ${sheet}`, cells[position]!);
      });
    }
  }
  return (sheet, row, column) => {
    const { value, isDate } = cellNow(sheet, row, column);
    const then = kept.get(`${row} ${column} ${sheet}`) ?? '';
    if (typeof then === 'number' || then === '') return { value: then, isDate };
    return { value: keptCell(value ?? '') === then ? value : null, isDate };
  };
}
