import { isOwnRole, nameOfOwnRole } from '../../domain/module';
import { toGermanText } from '../../domain/time';
import { formatEuro, roundedCents } from '../../domain/numbers';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { fieldsInTemplate, headingOf, type FieldOf } from '../../domain/vocabulary/vocabulary';
import type { RulesTexts } from '../../i18n/de/taskpane-rules';
import { fill } from '../../i18n/fill';
import { parseArea } from '../address';
import { fteCell } from '../sheets/figure-cells';
import { valueAt } from '../plan/value-at';
import type { CellTarget } from '../plan/write-plan';
import type { RecognisedTable } from '../recognition';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { OwnRate } from './own-rate';

/** The sheet that is made where the workbook has no table of grant rates, with its headings. */
const NEW_SHEET = SHEET_WORDS.rules.sheet;
const NEW_COLUMNS = fieldsInTemplate('rules').map((field) => [field, headingOf('rules', field)] as const);

const ROLE_WORDS = {
  coordination: 'Koordination',
  assistant: 'Verwaltungsassistenz',
  'case-management': 'Casemanagement',
  'foreigners-office': 'Ausländerbehörde',
  'naturalisation-office': 'Einbürgerungsbehörde',
  workplace: 'Arbeitsplatz',
} as const;
const RANK_WORDS = { notice: 'Bescheid', guideline: 'Richtlinie', planning: 'Planung' } as const;

/** Why an own rate cannot be put into the workbook. */
export type Refusal =
  | { readonly code: 'no-headings'; readonly sheet: string }
  | { readonly code: 'no-room'; readonly place: string }
  | { readonly code: 'no-column'; readonly column: string };

export type OwnRateEdits =
  { readonly edits: readonly CellTarget[]; readonly isNewSheet: boolean } | { readonly refusal: Refusal };

/**
 * The cells that an own rate fills: a new row below the table of grant rates, or a new sheet with that table. The
 * words are German, as on the sheets of the users.
 */
export function ownRateEdits(
  rate: OwnRate,
  tables: readonly RecognisedTable[],
  snapshot: WorkbookSnapshot,
  texts: RulesTexts,
): OwnRateEdits {
  const table = tables.find(({ kind }) => kind === 'rules');
  if (table !== undefined) return rowBelow(table, rate, snapshot, texts);
  const sheet = snapshot.sheets.find(({ name }) => SHEET_WORDS.rules.usual.test(name));
  if (sheet !== undefined && !isBlank(sheet)) return { refusal: { code: 'no-headings', sheet: sheet.name } };
  return { edits: newTable(rate, sheet?.name ?? NEW_SHEET, texts), isNewSheet: sheet === undefined };
}

function rowBelow(
  { sheet, area, columns }: RecognisedTable,
  rate: OwnRate,
  snapshot: WorkbookSnapshot,
  texts: RulesTexts,
): OwnRateEdits {
  const { top, rows } = parseArea(area);
  const row = top + rows + 1;
  const isOfExcel = snapshot.tables.some(
    (each) => each.sheet === sheet && parseArea(each.address).top + parseArea(each.address).rows === row - 1,
  );
  const taken = columns.find(({ column }) => valueAt(snapshot, { sheet, cell: `${column}${row}` }) !== '');
  if (taken !== undefined || isOfExcel) {
    return { refusal: { code: 'no-room', place: `${sheet}!${taken?.column ?? columns[0]!.column}${row}` } };
  }
  const edits: CellTarget[] = [];
  for (const [field, heading] of NEW_COLUMNS) {
    const column = columns.find((each) => each.field === field);
    const value = contentOf(rate, field, column !== undefined && column.unit !== '€' && column.unit !== null);
    if (value === '') continue;
    if (column === undefined) return { refusal: { code: 'no-column', column: heading } };
    edits.push({
      place: { sheet, cell: `${column.column}${row}` },
      value,
      expected: '',
      figure: fill(texts.edit, { field: heading }),
    });
  }
  return { edits, isNewSheet: false };
}

function newTable(rate: OwnRate, sheet: string, texts: RulesTexts): CellTarget[] {
  const letters = NEW_COLUMNS.map((_, index) => String.fromCharCode(65 + index));
  const headings = NEW_COLUMNS.map(([, heading], index) => ({
    place: { sheet, cell: `${letters[index]}1` },
    value: heading,
    expected: '',
    figure: texts.heading,
  }));
  const row = NEW_COLUMNS.map(([field, heading], index) => ({
    place: { sheet, cell: `${letters[index]}2` },
    value: contentOf(rate, field, false),
    expected: '',
    figure: fill(texts.edit, { field: heading }),
  })).filter(({ value }) => value !== '');
  return [...headings, ...row];
}

/** @param otherUnit true where the column is in T€: then the amount is written with its own unit */
function contentOf(rate: OwnRate, field: FieldOf<'rules'>, otherUnit: boolean): CellValue {
  switch (field) {
    case 'module':
      return rate.module;
    case 'role':
      if (rate.role === null) return '';
      return isOwnRole(rate.role) ? nameOfOwnRole(rate.role) : ROLE_WORDS[rate.role];
    case 'amount':
      return otherUnit ? formatEuro(roundedCents(rate.amount)) : fteCell(rate.amount);
    case 'from':
      return toGermanText(rate.from);
    case 'to':
      return rate.to === null ? '' : toGermanText(rate.to);
    case 'rank':
      return RANK_WORDS[rate.rank];
    case 'ceiling':
      return rate.ceiling ? 'ja' : '';
    case 'maxFte':
    case 'minShare':
      return rate[field] === null ? '' : fteCell(rate[field]);
    case 'source':
      return rate.source;
    case 'purpose':
    case 'noticeSum':
      return '';
  }
}

function isBlank({ values }: SheetSnapshot): boolean {
  return values.every((row) => row.every((cell) => cell === ''));
}
