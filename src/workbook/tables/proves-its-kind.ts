import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { AnyField } from '../../domain/vocabulary/vocabulary';
import { cellText, isBlank } from '../cells/cell-text';
import { measureNamedIn } from '../cells/measure-named-in';
import { readWord } from '../cells/read-word';
import { COST_CLASS, FUNDING_STATUS, MONEY_KIND } from '../cells/word-lists';
import { headingWords } from '../headings/heading-words';
import { isKnownHeading } from '../headings/match-heading';
import type { FoundTable } from './table';

/**
 * True where the rows below a heading are what the heading promises. Headings such as `Position | Betrag` also stand
 * above invoices and lists of changes, so outside a sheet of the usual name a row has to bear them out. A list that
 * explains headings (`Spalte | Bedeutung`) is not a table anywhere.
 */
export function provesItsKind(table: FoundTable): boolean {
  if (listsHeadings(table)) return false;
  const { kind, grid } = table.heading;
  if (SHEET_WORDS[kind].usual.test(grid.sheet.name)) return true;
  switch (kind) {
    case 'posts':
    case 'rules':
    case 'notices':
    case 'programme':
      return true;
    case 'settings':
      return table.rows.length > 0;
    case 'municipalities':
      return table.rows.length > 0 && table.heading.duplicates.length === 0;
    case 'budget':
      return cellsOf(table, ['product', 'account', 'productAndAccount', 'position']).some((text) =>
        /\d/.test(text),
      );
    case 'accountKey':
      return mostAre(cellsOf(table, ['costClass']), (text) => readWord(text, COST_CLASS).kind === 'value');
    case 'money':
      return (
        table.heading.columns.some(({ spec }) => spec.field === 'deducted') ||
        mostAre(cellsOf(table, ['kind']), (text) => readWord(text, MONEY_KIND).kind === 'value') ||
        mostAre(cellsOf(table, ['status']), (text) => readWord(text, FUNDING_STATUS).kind === 'value')
      );
    case 'stated':
      return cellsOf(table, ['label', 'measure']).some((text) => measureNamedIn(text) !== null);
  }
}

/** True where the columns of figures hold nothing but the words of headings. */
function listsHeadings({ heading: { columns, grid }, rows }: FoundTable): boolean {
  let isFilled = false;
  for (const { spec, index } of columns) {
    if (spec.holds === 'text') continue;
    for (const row of rows) {
      const cell = grid.cell(row, index);
      if (isBlank(cell)) continue;
      // The first figure of 100.000 rows decides.
      if (typeof cell !== 'string' || !isKnownHeading(headingWords(cell))) return false;
      isFilled = true;
    }
  }
  return isFilled;
}

/** The texts of the filled cells of some fields. */
function cellsOf({ heading: { columns, grid }, rows }: FoundTable, fields: readonly AnyField[]): string[] {
  return columns
    .filter(({ spec }) => fields.includes(spec.field))
    .flatMap(({ index }) => rows.map((row) => cellText(grid.cell(row, index))))
    .filter((text) => !isBlank(text));
}

function mostAre(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 > texts.length;
}
