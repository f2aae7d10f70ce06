import type { StatedFigure } from '../../domain/case';
import { makeOnce } from '../../domain/explanation/make-once';
import { finding, type Finding } from '../../domain/findings/finding';
import { addToGroup } from '../../domain/group-by';
import type { ModuleNumber } from '../../domain/module';
import { unitOfAmount } from '../cells/amount-format';
import { cellText, isBlank } from '../cells/cell-text';
import { readCents } from '../cells/read-amount';
import type { Place } from '../../domain/place';
import type { NamedTarget } from '../recognition';
import type { Grid } from '../tables/grid';
import type { FoundTable, Heading } from '../tables/table';
import { figureName } from './figure-words';
import { labelOf, type Label } from './label';
import { unitBesideFields, wordsOfColumn } from './beside-fields';
import { ownShareTotals } from './own-share-totals';
import type { PostsOfLists } from './posts-of-lists';
import { statedInBlock } from './stated-in-block';
import { statusNamedIn } from './status-named-in';
import {
  headingOf,
  headsAnotherOwnShare,
  isOfAnotherOwnShare,
  isPlainOwnShare,
  saidOfOwnShare,
  type BesideOwnShare,
} from './whole-own-share';

/** What the columns of own shares in a list are in the case. */
export interface OwnSharesInList {
  readonly targets: readonly NamedTarget[];
  readonly statedFigures: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}

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
  /** The cells of own shares in total rows of which it is not certain what they are of, by row. */
  const leftTotals = new Map<number, { readonly text: string; readonly cell: string }[]>();
  for (const { index, label, group, row: headings, year: ofColumn, isWhole } of columns) {
    const heading = { sheet: grid.sheet.name, cell: grid.address(headings, index) };
    const others = columns.filter(
      (each) => each.index !== index && isSameFigure(each, { label, year: ofColumn }),
    );
    const isPlain = isPlainOwnShare(label.text);
    if (
      !isWhole ||
      others.some((each) => !each.isOfAnother && !(isPlain && !isPlainOwnShare(each.label.text)))
    ) {
      findings.push(finding('own-share-not-filled', heading, { heading: headingOf(label.text, group) }));
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
    /** The cell of an own share: filled where it is empty, else tied out. */
    const read = (row: number, module: ModuleNumber | null, year: number | null): void => {
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
        return;
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
    };
    for (const [row, post] of posts.of(table)) {
      const { module } = post;
      if (label.module !== null && label.module !== module) continue;
      if (ofColumn !== null && post.year !== null && ofColumn !== post.year) continue;
      const year = ofColumn ?? post.year;
      if (posts.countOf(module, year) > 1) {
        addRow(shared, module, row);
        continue;
      }
      read(row, module, year);
    }
    for (const { row, text, scope } of ownShareTotals(table, posts, ofColumn)) {
      if (scope === null) addToGroup(leftTotals, row, { text, cell: grid.address(row, index) });
      else if (label.module === null || label.module === scope.module) read(row, scope.module, scope.year);
    }
    for (const [module, ofModule] of shared) {
      const [first, ...others] = ofModule.flatMap((run) => cellsOf(run, grid, index));
      const place = { sheet: grid.sheet.name, cell: first! };
      const told = finding('own-share-of-one-post', place, { module: String(module) });
      findings.push(others.length === 0 ? told : { ...told, also: others });
    }
  }
  for (const [first, ...others] of leftTotals.values()) {
    const place = { sheet: grid.sheet.name, cell: first!.cell };
    const told = finding('own-share-total-left', place, { total: first!.text });
    findings.push(others.length === 0 ? told : { ...told, also: others.map(({ cell }) => cell) });
  }
  return { targets, statedFigures, findings };
}

interface OwnShareColumn {
  readonly index: number;
  readonly row: number;
  readonly label: Label;
  /** The words of its group that say which own share it is; null where they do not. */
  readonly group: string | null;
  readonly year: number | null;
  readonly isWhole: boolean;
  /** That of another time, paper or stage of the computation. */
  readonly isOfAnother: boolean;
}

function ownShareColumns({ heading }: FoundTable): readonly OwnShareColumn[] {
  const { left, right, columns, grid } = heading;
  const found: OwnShareColumn[] = [];
  const beside = makeOnce(() => besideIn(heading));
  for (let index = left; index <= right; index += 1) {
    if (columns.some((column) => column.index === index)) continue;
    const { text, group, row } = wordsOfColumn(heading, index);
    const label = labelOf(text);
    if (label?.measure !== 'own-share' || label.isPerUnit) continue;
    const above = labelOf(group);
    const isOfOther =
      above !== null &&
      (above.isUnclear ||
        ((above.version !== null || headsAnotherOwnShare(group)) && !beside().groups.has(group)));
    const isUsual = !label.isUnclear && !label.takesOff && label.part === null;
    found.push({
      index,
      row,
      label,
      group: isOfOther ? group : null,
      year: label.year ?? above?.year ?? null,
      isWhole: isUsual && !isOfOther && saidOfOwnShare(text, beside(), grid.needs.words) === '',
      isOfAnother: isOfOther || isOfAnotherOwnShare(text),
    });
  }
  return found;
}

/** The words and groups of the fields with amounts, and whether a column has third-party money. */
function besideIn(heading: Heading): BesideOwnShare & { readonly groups: ReadonlySet<string> } {
  const amounts = heading.columns.filter(({ spec }) => spec.holds === 'money');
  const texts = amounts.map((each) => each.heading);
  const groups = new Set(amounts.map(({ index }) => wordsOfColumn(heading, index).group));
  const indexes = Array.from({ length: heading.right - heading.left + 1 }, (_, at) => heading.left + at);
  const hasCounterFinancing = indexes.some((index) => {
    const { text } = wordsOfColumn(heading, index);
    return labelOf(text)?.measure === 'counter-financing' && statusNamedIn(text) === 'granted';
  });
  return { texts, groups, hasCounterFinancing };
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
