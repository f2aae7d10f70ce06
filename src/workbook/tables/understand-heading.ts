import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { TABLE_KINDS, type AnyField, type TableKind } from '../../domain/vocabulary/vocabulary';
import { cellText, isBlank } from '../cells/cell-text';
import { specOf } from '../headings/field-spec';
import { headingWords, type HeadingWords } from '../headings/heading-words';
import { isKnownHeading, matchHeading, type HeadingMatch } from '../headings/match-heading';
import { NO_UNIT, unitOfNote, unitOfSheetName, type UnitWords } from '../cells/unit-words';
import type { Grid } from './grid';
import { showsPercent } from './shows-percent';
import { unitAround } from './unit-around';
import { missingColumns } from './missing-columns';
import { fillsSame, type Column, type Heading } from './table';
import { isRowOfAmounts, rowsOfTitle } from './title-block';

/** Fields whose first column is taken where several headings would fit. */
const FIRST_WINS: ReadonlySet<AnyField> = new Set([
  'label',
  'remark',
  'assumed',
  'role',
  'source',
  'ambiguous',
  'available',
]);

/** One column of a heading row: its words, and those of the group heading above it. */
export interface HeadingCell {
  readonly index: number;
  readonly text: string;
  readonly words: HeadingWords;
  readonly groupText: string;
  readonly group: HeadingWords | null;
}

/**
 * The cells of a heading row from one column to another, with the group headings of the row above. A merged group
 * heading holds its text in its first cell only, so it reaches up to the next text of its row.
 */
export function headingCells(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  grouped: boolean,
): HeadingCell[] {
  const cells: HeadingCell[] = [];
  let groupText = '';
  let group: HeadingWords | null = null;
  for (let index = left; index <= right; index += 1) {
    const above = grouped ? grid.cell(row - 1, index) : '';
    const ownAbove = !isBlank(above);
    if (ownAbove) {
      groupText = cellText(above);
      group = headingWords(above);
    }
    const cell = grid.cell(row, index);
    if (!isBlank(cell)) {
      cells.push({ index, text: cellText(cell), words: headingWords(cell), groupText, group });
    } else if (ownAbove && group !== null) {
      cells.push({ index, text: groupText, words: group, groupText: '', group: null });
    }
  }
  return cells;
}

/** The kind of table that a heading row fits best; null where it names no two fields of any. */
export function understandHeading(
  grid: Grid,
  row: number,
  top: number,
  cells: readonly HeadingCell[],
): Heading | null {
  const known = cells.filter(
    ({ words, group }) => isKnownHeading(words) || (group !== null && isKnownHeading(group)),
  );
  if (known.length < 2) return null;
  const unit = grid.isTurned ? unitAround(grid, known) : unitAbove(grid, top, cells);
  const headings = TABLE_KINDS.map((kind) => headingOfKind(kind, grid, row, top, cells, unit));
  return headings.reduce((best, each) => (rankOf(each) > rankOf(best) ? each : best));
}

/** Complete tables first, then the one with most fields, then the one with the usual sheet name. */
function rankOf(heading: Heading): number {
  const fields = new Set(heading.columns.map((column) => column.spec.field)).size;
  const usual = SHEET_WORDS[heading.kind].usual.test(heading.grid.sheet.name) ? 1 : 0;
  return (heading.missing.length === 0 ? 1000 : 0) + fields * 2 + usual;
}

function headingOfKind(
  kind: TableKind,
  grid: Grid,
  row: number,
  top: number,
  cells: readonly HeadingCell[],
  unit: UnitWords,
): Heading {
  // A column of amounts says what they are of where another one names their kind.
  const isLongForm = cells.some(({ words }) => matchHeading(kind, words)?.spec.field === 'amountKind');
  const columns: Column[] = [];
  const percentages: Column[] = [];
  const duplicates: { column: Column; first: Column }[] = [];
  const booked: Column[] = [];
  for (const cell of cells) {
    const found = matchCell(kind, cell, grid.sheet.name);
    if (found === null || (found.spec.field === 'amount' && kind === 'budget' && !isLongForm)) continue;
    const isRate = GRANT.has(found.spec.field) && showsPercent(grid, row, cell.index);
    const column: Column = {
      spec: isRate && kind === 'posts' ? specOf('posts', 'sharePercent')! : found.spec,
      year: found.year,
      index: cell.index,
      heading: cell.groupText !== '' && found.grouped ? `${cell.groupText} ${cell.text}` : cell.text,
      ...unitOfColumn(found.spec.holds === 'money', [cell.words, cell.group ?? NO_UNIT], unit),
      percentage: found.percentage,
      asides: found.asides,
      perFteAssumed: found.perFteAssumed,
      confidence: found.perFteAssumed || found.grouped ? 'likely' : 'certain',
    };
    if (column.percentage) {
      percentages.push(column);
      continue;
    }
    const first = columns.find((each) => fillsSame(each, column));
    if (first === undefined || column.spec.field === 'ambiguous') columns.push(column);
    else if (isCommitted(first) && !isCommitted(column)) booked.push(column);
    else if (isCommitted(column) && !isCommitted(first)) {
      columns[columns.indexOf(first)] = column;
      booked.push(first);
    } else if (!FIRST_WINS.has(column.spec.field)) duplicates.push({ column, first });
  }
  // `Zuwendung | Zuwendung (in %)`: beside its amount a percentage says nothing new.
  for (const column of percentages) {
    const isKnown = columns.some(({ spec, year }) => year === column.year && sameAmount(spec.field, column));
    if (!isKnown) columns.push(column);
  }
  const sheet = grid.sheet.name;
  const left = cells[0]?.index ?? 0;
  const right = cells[cells.length - 1]?.index ?? left;
  return {
    kind,
    grid,
    row,
    top,
    left,
    right,
    columns,
    duplicates,
    booked,
    missing: missingColumns(kind, columns, sheet, grid.needs),
  };
}

/** `Verfügt` stands for what is booked and ordered, `Ist` for what is booked. */
function isCommitted({ spec, heading }: Column): boolean {
  return spec.field === 'used' && /verf(?:ü|ue)gt|gebunden/i.test(heading);
}

const GRANT: ReadonlySet<AnyField> = new Set(['statedGrant', 'ratePerFte']);

function sameAmount(field: AnyField, { spec }: Column): boolean {
  return field === spec.field || (GRANT.has(field) && GRANT.has(spec.field));
}

/** What a column of amounts is in: as the closest words say it, else what stands around the table, else euro. */
function unitOfColumn(
  isMoney: boolean,
  closestFirst: readonly UnitWords[],
  around: UnitWords,
): Pick<Column, 'euroPerUnit' | 'unitStated' | 'unitOfHeading' | 'currency'> {
  const saysUnit = ({ euroPerUnit, currency }: UnitWords): boolean =>
    euroPerUnit !== null || currency !== null;
  const ofHeading = closestFirst.find(saysUnit);
  const stated = ofHeading ?? (saysUnit(around) ? around : undefined);
  const unitOfHeading = ofHeading !== undefined;
  if (!isMoney || stated === undefined) {
    return { euroPerUnit: 1, unitStated: !isMoney, unitOfHeading: false, currency: null };
  }
  return { euroPerUnit: stated.euroPerUnit ?? 1, unitStated: true, unitOfHeading, currency: stated.currency };
}

/** The field of one column: by its own words, by the year above it, or by both headings together. */
function matchCell(
  kind: TableKind,
  { words, group, text, groupText }: HeadingCell,
  sheet: string,
): (HeadingMatch & { readonly grouped: boolean }) | null {
  const own = matchHeading(kind, words) ?? labelOfStated(kind, words, sheet);
  const yearAbove = group !== null && group.name === '' ? group.year : null;
  if (own !== null) {
    const year = own.year === null && own.spec.yearly ? yearAbove : own.year;
    const perFteAssumed = own.perFteAssumed && year === null && group?.perFte !== true;
    return { ...own, year, perFteAssumed, grouped: year !== own.year };
  }
  if (group === null || group.name === '') return null;
  if (words.name === '' && words.year !== null) {
    const above = matchHeading(kind, { ...group, year: words.year });
    return above === null ? null : { ...above, grouped: true };
  }
  const both = matchHeading(kind, headingWords(`${groupText} ${text}`));
  return both === null ? null : { ...both, grouped: true };
}

/** On the sheet of stated figures `Bezeichnung` is the position. */
function labelOfStated(kind: TableKind, words: HeadingWords, sheet: string): HeadingMatch | null {
  if (kind !== 'stated' || words.name !== 'bezeichnung' || !SHEET_WORDS.stated.usual.test(sheet)) return null;
  const { asides } = words;
  return { spec: specOf('stated', 'label')!, year: null, perFteAssumed: false, percentage: false, asides };
}

/** The unit that a note above the table, its title block or the name of the sheet gives for all amounts. */
function unitAbove(grid: Grid, top: number, cells: readonly HeadingCell[]): UnitWords {
  const left = Math.max(grid.left, (cells[0]?.index ?? 0) - 1);
  const right = (cells[cells.length - 1]?.index ?? left) + 1;
  for (const row of rowsOfTitle(grid, top)) {
    for (let column = left; column <= right; column += 1) {
      const unit = unitOfNote(grid.cell(row, column));
      if (unit !== NO_UNIT) return unit;
    }
    if (isRowOfAmounts(grid, row, left, right)) break;
  }
  return unitOfSheetName(grid.sheet.name);
}
