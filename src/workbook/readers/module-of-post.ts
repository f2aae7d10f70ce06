import type { ModuleNumber } from '../../domain/module';
import { finding } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { isBlank } from '../cells/cell-text';
import { readModule } from '../cells/read-module';
import { moduleOfRolesIn } from '../cells/read-role';
import { lineNumbers } from '../looks/line-numbers';
import { hasNoModuleColumn, ModuleLines, type LinesOfRow } from '../tables/module-lines';
import type { RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';
import { moduleOfRow } from './module-of-row';

/** The module of a post, and its cell where that is none of the row. */
export interface ModuleOfPost {
  readonly module: ModuleNumber | null;
  readonly cell: string | null;
}

/**
 * Reads the module of each post: from its column, from the first row of its group where that is plainly how the list
 * is written, or from the lines of text above it.
 */
export function moduleOfPost(reader: RowReader<'posts'>): () => ModuleOfPost {
  const column = reader.column('module');
  if (hasNoModuleColumn(reader.table.heading)) return byLines(reader);
  const once = column === undefined ? null : writtenOnce(reader, column);
  if (once !== null) return () => once.get(reader.row)!;
  const moduleOf = moduleOfRow(reader);
  return () => ({ module: moduleOf(), cell: null });
}

function byLines(reader: RowReader<'posts'>): () => ModuleOfPost {
  const lines = new ModuleLines(reader.table);
  const { name } = reader.table.heading.grid.sheet;
  return () => {
    const { nearest, title } = lines.at(reader.row);
    const line = nearest ?? title;
    if (line?.module != null && !contradicts({ nearest, title }))
      return { module: line.module, cell: line.cell };
    const place = reader.place(undefined);
    if (contradicts({ nearest, title })) {
      const texts = `„${nearest!.text}“, „${title!.cell === null ? name : title!.text}“`;
      const coordinate = { de: 'Modul', en: 'module' };
      reader.report(finding('block-labels-contradict', place, { texts, coordinate }));
    } else reader.report(finding('module-line-unclear', place, { line: line?.text ?? name }));
    return { module: null, cell: null };
  };
}

function contradicts({ nearest, title }: LinesOfRow): boolean {
  const [one, other] = [nearest?.module ?? null, title?.module ?? null];
  return one !== null && other !== null && one !== other;
}

/**
 * The modules of a list in which each stands in the first row of its group and the rows below it are blank; null for any
 * other list. A blank cell anywhere else may have been forgotten.
 */
function writtenOnce(reader: RowReader<'posts'>, column: Column): ReadonlyMap<number, ModuleOfPost> | null {
  const { rows, heading } = reader.table;
  const { grid } = heading;
  const isEmpty = (row: number): boolean => isBlank(grid.cell(row, column.index));
  const blank = grid.isTurned ? [] : rows.filter(isEmpty);
  if (blank.length === 0) return null;
  const ofRows = new Map<number, ModuleOfPost>();
  const seen = new Set<ModuleNumber>();
  let group: { readonly module: ModuleNumber; readonly cell: string } | null = null;
  for (const row of rows) {
    if (isEmpty(row)) {
      if (group === null || namesOtherModule(reader, row, group.module)) return null;
      ofRows.set(row, group);
      continue;
    }
    const reading = readModule(grid.cell(row, column.index));
    if (reading.kind !== 'value' || seen.has(reading.value)) return null;
    seen.add(reading.value);
    group = { module: reading.value, cell: grid.address(row, column.index) };
    ofRows.set(row, { module: reading.value, cell: null });
  }
  if (seen.size < 2) return null;
  reader.start(blank[0]!);
  const values = { column: column.heading, rows: lineNumbers(blank) };
  const cells = blank.map((row) => grid.address(row, column.index));
  reader.report(withCells(finding('module-written-once', reader.place(column), values), cells));
  return ofRows;
}

function namesOtherModule(reader: RowReader<'posts'>, row: number, module: ModuleNumber): boolean {
  return [reader.column('role'), reader.column('label')].some((column) => {
    const cell = column === undefined ? '' : reader.table.heading.grid.cell(row, column.index);
    const ofRole = typeof cell === 'string' ? moduleOfRolesIn(cell) : null;
    return ofRole !== null && ofRole !== module;
  });
}
