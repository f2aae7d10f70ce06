import type { StatedFigure } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { ModuleNumber } from '../../domain/module';
import { isBlank } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import type { Place } from '../../domain/place';
import type { NamedTarget } from '../recognition';
import type { Grid } from '../tables/grid';
import type { FoundTable } from '../tables/table';
import { figureName } from './figure-words';
import { labelOf } from './label';
import type { PostsOfLists } from './posts-of-lists';
import { statedInBlock } from './stated-in-block';

/** What the columns of own shares in a list are in the case. */
export interface OwnSharesInList {
  readonly targets: readonly NamedTarget[];
  readonly statedFigures: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}

/**
 * The cells of `Eigenanteil` in a list of posts: filled where they are empty, else tied out. Own shares are computed by
 * module and year, because counter-financing is; a cell of one of several posts of a module gets none.
 */
export function ownSharesInList(
  table: FoundTable,
  postsOf: () => PostsOfLists,
  isWritten: (place: Place) => boolean,
): OwnSharesInList {
  const { grid, row: headings, left, right, columns } = table.heading;
  const targets: NamedTarget[] = [];
  const statedFigures: StatedFigure[] = [];
  const findings: Finding[] = [];
  const unit = columns.find(({ spec }) => spec.holds === 'money')?.euroPerUnit ?? 1;
  for (let index = left; index <= right; index += 1) {
    if (columns.some((column) => column.index === index)) continue;
    const label = labelOf(grid.cell(headings, index));
    if (label?.measure !== 'own-share' || label.isPerUnit) continue;
    const euroPerUnit = label.euroPerUnit ?? unit;
    const posts = postsOf();
    /** Rows of modules that have several posts. */
    const shared = new Map<ModuleNumber, Run[]>();
    for (const [row, post] of posts.of(table)) {
      const { module } = post;
      const year = label.year ?? post.year;
      if (posts.countOf(module, year) > 1) {
        addRow(shared, module, row);
        continue;
      }
      const place = { sheet: grid.sheet.name, cell: grid.address(row, index) };
      const cell = grid.cell(row, index);
      const isEmpty = isBlank(cell) || isWritten(place);
      if (isEmpty) {
        const name = figureName('own-share', module, year);
        const figure = { measure: 'own-share', module, year } as const;
        targets.push({ name, place, figure, ...(euroPerUnit === 1 ? {} : { euroPerUnit }) });
      } else {
        const amount = readCents(cell, euroPerUnit);
        if (amount.kind === 'refused') findings.push(amount.finding(place, label.text));
        if (amount.kind !== 'value') continue;
        const about = { measure: 'own-share', module, year, version: null } as const;
        const cells = { amount: place.cell, label: grid.address(headings, index) };
        const line = { sheet: place.sheet, row: (grid.isTurned ? index : row) + 1 };
        statedFigures.push(statedInBlock(line, cells, amount.value, about));
      }
    }
    for (const [module, ofModule] of shared) {
      const [first, ...others] = ofModule.flatMap((run) => cellsOf(run, grid, index));
      const place = { sheet: grid.sheet.name, cell: first! };
      const told = finding('own-share-of-one-post', place, { module: String(module) });
      findings.push(others.length === 0 ? told : { ...told, also: others });
    }
  }
  return { targets, statedFigures, findings };
}

/** Rows below each other. */
interface Run {
  readonly first: number;
  last: number;
}

/** The first row of a module stands alone: its cell is where the finding is. */
function addRow(shared: Map<ModuleNumber, Run[]>, module: ModuleNumber, row: number): void {
  const runs = shared.get(module);
  const last = runs?.at(-1);
  if (runs === undefined || last === undefined) shared.set(module, [{ first: row, last: row }]);
  else if (runs.length > 1 && last.last === row - 1) last.last = row;
  else runs.push({ first: row, last: row });
}

/** The cells of a run, as a range from three on; those of a transposed list one by one. */
function cellsOf({ first, last }: Run, grid: Grid, column: number): readonly string[] {
  if (!grid.isTurned && last - first > 1) {
    return [`${grid.address(first, column)}:${grid.address(last, column)}`];
  }
  return Array.from({ length: last - first + 1 }, (_, at) => grid.address(first + at, column));
}
