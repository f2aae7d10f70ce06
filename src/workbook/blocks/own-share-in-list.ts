import type { StatedFigure } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { ModuleNumber } from '../../domain/module';
import { unitOfAmount } from '../cells/amount-format';
import { cellText, isBlank, plainText } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import { unitInHeading } from '../cells/unit-words';
import type { Place } from '../../domain/place';
import type { NamedTarget } from '../recognition';
import type { Grid } from '../tables/grid';
import type { FoundTable } from '../tables/table';
import { figureName } from './figure-words';
import { labelOf, type Label } from './label';
import { isOfYearBefore, unitBesideFields, wordsOfColumn } from './beside-fields';
import type { PostsOfLists } from './posts-of-lists';
import { statedInBlock } from './stated-in-block';

/** What the columns of own shares in a list are in the case. */
export interface OwnSharesInList {
  readonly targets: readonly NamedTarget[];
  readonly statedFigures: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}

/** The whole own share of a year and nothing else: not that before counter-financing, of a paper or of a part. */
const WHOLE =
  /^(?:(?:kommunal|staedtisch|gemeindlich)er )?(?:eigenanteil|eigenmittel|eigener anteil|own share)$|^anteil (?:der |des )?(?:stadt|gemeinde|kreis(?:es)?)$/;

/**
 * The cells of `Eigenanteil` in a list of posts: filled where they are empty, else tied out. Own shares are computed by
 * module and year, because counter-financing is; a cell of one of several posts of a module gets none. A column that
 * may mean something else than the whole own share, or whose unit is not certain, is named and left.
 */
export function ownSharesInList(
  table: FoundTable,
  postsOf: () => PostsOfLists,
  isWritten: (place: Place) => boolean,
): OwnSharesInList {
  const { grid } = table.heading;
  const targets: NamedTarget[] = [];
  const statedFigures: StatedFigure[] = [];
  const findings: Finding[] = [];
  const columns = ownShareColumns(table);
  for (const { index, label, row: headings, year: ofColumn, isWhole } of columns) {
    const heading = { sheet: grid.sheet.name, cell: grid.address(headings, index) };
    const isOnly = columns.filter((each) => each.isWhole && isSameFigure(each, { label, year: ofColumn }));
    if (!isWhole || isOnly.length > 1) {
      findings.push(finding('own-share-column-not-filled', heading, { heading: label.text }));
      continue;
    }
    const unit = unitBesideFields(table, index);
    if (unit === null) {
      findings.push(finding('amount-column-without-unit', heading, { heading: label.text }));
      continue;
    }
    const posts = postsOf();
    /** Rows of modules that have several posts. */
    const shared = new Map<ModuleNumber, Run[]>();
    for (const [row, post] of posts.of(table)) {
      const { module } = post;
      if (label.module !== null && label.module !== module) continue;
      if (ofColumn !== null && post.year !== null && ofColumn !== post.year) continue;
      const year = ofColumn ?? post.year;
      if (posts.countOf(module, year) > 1) {
        addRow(shared, module, row);
        continue;
      }
      const place = { sheet: grid.sheet.name, cell: grid.address(row, index) };
      const cell = grid.cell(row, index);
      const isEmpty = isBlank(cell) || isWritten(place);
      const isNumber = isEmpty || typeof cell === 'number';
      const euro = isNumber
        ? unitOfAmount(isEmpty ? 1 : cell, grid.format(row, index), unit)
        : unit.euroPerUnit;
      if (isEmpty && typeof euro === 'number') {
        const name = figureName('own-share', module, year);
        const figure = { measure: 'own-share', module, year } as const;
        targets.push({ name, place, figure, ...(euro === 1 ? {} : { euroPerUnit: euro }) });
        continue;
      }
      const amount = typeof euro === 'number' ? readCents(cell, euro) : euro;
      if (amount.kind === 'value') {
        const about = { measure: 'own-share', module, year, version: null } as const;
        const cells = { amount: place.cell, label: heading.cell };
        const line = { sheet: place.sheet, row: (grid.isTurned ? index : row) + 1 };
        statedFigures.push(statedInBlock(line, cells, amount.value, about));
      } else {
        const text = isEmpty ? grid.format(row, index).pattern : cellText(cell);
        findings.push(finding('amount-cell-not-read', place, { text, heading: label.text }));
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

interface OwnShareColumn {
  readonly index: number;
  readonly row: number;
  readonly label: Label;
  readonly year: number | null;
  readonly isWhole: boolean;
}

function ownShareColumns({ heading }: FoundTable): readonly OwnShareColumn[] {
  const { left, right, columns } = heading;
  const found: OwnShareColumn[] = [];
  for (let index = left; index <= right; index += 1) {
    if (columns.some((column) => column.index === index)) continue;
    const { text, group, row } = wordsOfColumn(heading, index);
    const label = labelOf(text);
    if (label?.measure !== 'own-share' || label.isPerUnit) continue;
    const above = labelOf(group);
    const isOfOther = above !== null && (above.version !== null || above.isUnclear || isOfYearBefore(group));
    const year = label.year ?? above?.year ?? null;
    found.push({ index, row, label, year, isWhole: isWholeShare(label) && !isOfOther });
  }
  return found;
}

/** True where two columns would hold the own share of the same year and module. */
function isSameFigure(
  one: Pick<OwnShareColumn, 'label' | 'year'>,
  other: Pick<OwnShareColumn, 'label' | 'year'>,
): boolean {
  const isSameYear = one.year === null || other.year === null || one.year === other.year;
  const [first, second] = [one.label.module, other.label.module];
  return isSameYear && (first === null || second === null || first === second);
}

function isWholeShare({ text, isUnclear, isContained, isTotal, takesOff, part }: Label): boolean {
  if (isUnclear || isContained || isTotal || takesOff || part !== null) return false;
  const words = unitInHeading(plainText(text))
    .rest.replace(/(?:(?:im|fuer|in) )?(?:(?:haushalts)?jahr )?\b20\d{2}\b/g, ' ')
    .replace(/\b(?:modul|baustein) ?(?:\d|i{1,3})\b|\bkim\b/g, ' ')
    .replace(/[()[\]:*,–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return WHOLE.test(words);
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
