import type { Language } from '../../domain/language';
import type { MonthEnd } from '../../domain/month-end/month-end-row';
import type { ModuleNumber } from '../../domain/module';
import { compareDates, toSerial, type CalendarDate, type DateSystem } from '../../domain/time';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { monthTexts } from '../../i18n/month-texts';
import type { SheetCell } from '../sheets/live-cell';
import { LOOK } from '../sheets/look';
import { nameModules } from '../sheets/module-cells';
import { MONTH_SHEET } from '../sheets/own-sheets';
import { SheetBuilder } from '../sheets/sheet-builder';
import { LANDSCAPE } from '../sheets/sheet-plan';
import type { CellFormat, MarginTexts, SheetPlan } from '../sheets/sheet-plan';
import { addCarryOver, carryOverOf, carryOverOn } from './carry-over-list';
import { columnOfMonthEnd } from './column-of-month-end';
import { columnsOf } from './found-month';
import { isAsWritten, LIVE, monthKey, type MonthBlock, type MonthColumn } from './month-column';
import { formulaOf, valueOf } from './month-formula';
import { factsOf, ITEMS_IN_ORDER, type ItemFormat, type MonthItem } from './month-items';

const LABEL_WIDTH = 44;
const COLUMN_WIDTH = 17;
/** Points of a row of one line. */
const ROW_HEIGHT = 12.75;
/** As many as the carry-over list has. */
const FEWEST_COLUMNS = 5;

/** What the sheet shows. */
export interface ShownMonth {
  /** Null where the run has none: then the sheet keeps the columns that it has. */
  readonly monthEnd: MonthEnd | null;
  /** The sheet as the run found it; null where there is none. */
  readonly earlier: SheetPlan | null;
  readonly dateSystem: DateSystem;
  /** Whether the column of this run is still true. */
  readonly mark: SheetCell;
  readonly margin: MarginTexts;
  readonly texts: ResultSheetTexts;
  readonly language: Language;
}

/**
 * The sheet `KIM-Monat`: one column for each reporting day, the newest on the left; a block of rows for each module. Earlier
 * columns stay, and so does the list for the carry-over until a run in December makes another. Null where there is neither a month's end nor an earlier sheet.
 */
export function monthSheet(shown: ShownMonth): SheetPlan | null {
  const { monthEnd, earlier, dateSystem, margin, texts, language } = shown;
  const written = earlier === null ? [] : columnsOf(earlier, dateSystem);
  const words = monthTexts(language);
  const added =
    monthEnd === null
      ? null
      : columnOfMonthEnd(monthEnd, { texts: words, unknown: texts.unknown, dateSystem });
  const columns = withColumn(written, added);
  if (columns.length === 0) return null;
  const isWritten = added !== null && columns.includes(added);
  const modules = modulesOf(columns);
  const widths = Array.from({ length: Math.max(FEWEST_COLUMNS, columns.length + 1) }, (_, column) =>
    column === 0 ? LABEL_WIDTH : COLUMN_WIDTH,
  );
  const sheet = new SheetBuilder(MONTH_SHEET, widths, LANDSCAPE, false, ROW_HEIGHT);
  sheet.title(words.title);
  if (isWritten) sheet.mark(shown.mark);
  else sheet.line([words.noColumn], { bold: true });
  // Beside the first column, which is repeated where the days go on upon a page beside.
  sheet.line(['', words.about], { italic: true, fontColor: LOOK.muted });
  sheet.skipTo(sheet.nextRow + 1);
  addHead(sheet, words.asOf, columns, dateSystem);
  const blocks: readonly MonthBlock[] = [...modules, 'total'];
  const closes = columns.some(({ entries }) => [...entries.keys()].some(isOfYearEnd));
  const rows = rowsOf(blocks, sheet.nextRow, closes);
  for (const block of blocks) addBlock(sheet, block, { columns, modules, rows, texts, language, closes });
  sheet.skipTo(sheet.nextRow + 1);
  addSums(sheet, words.sum, columns);
  const isClosing = monthEnd !== null && isWritten && monthEnd.closesYear;
  const list = isClosing ? carryOverOf(monthEnd, texts, language) : earlier && carryOverOn(earlier);
  if (list !== null) addCarryOver(sheet, list, texts, language);
  return sheet.build(margin);
}

/** The columns by their days, the newest first. One of the same day is replaced only where nobody changed it. */
function withColumn(written: readonly MonthColumn[], added: MonthColumn | null): readonly MonthColumn[] {
  const newestFirst = (columns: readonly MonthColumn[]): readonly MonthColumn[] =>
    [...columns].sort((one, other) => compareDates(other.asOf, one.asOf));
  if (added === null) return newestFirst(written);
  const same = written.find(({ asOf }) => isSameDay(asOf, added.asOf));
  if (same !== undefined && !isAsWritten(same)) return newestFirst(written);
  return newestFirst([...written.filter((each) => each !== same), added]);
}

function isSameDay(one: CalendarDate, other: CalendarDate): boolean {
  return compareDates(one, other) === 0;
}

function modulesOf(columns: readonly MonthColumn[]): readonly ModuleNumber[] {
  const keys = columns.flatMap(({ entries }) => [...entries.keys()]);
  const modules = keys.map((key) => Number(key.split('/')[0])).filter((module) => !Number.isNaN(module));
  return [...new Set(modules)].sort((one, other) => one - other);
}

function isOfYearEnd(key: string): boolean {
  return factsOf(key.split('/')[1] as MonthItem).yearEnd === true;
}

function itemsOf(block: MonthBlock, closes: boolean): readonly MonthItem[] {
  return ITEMS_IN_ORDER.filter((item) => {
    const { total, yearEnd } = factsOf(item);
    return (block !== 'total' || total === true) && (closes || yearEnd !== true);
  });
}

/** Where the rows of each block come to stand: a heading, its rows, a blank one. */
function rowsOf(blocks: readonly MonthBlock[], top: number, closes: boolean): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let row = top;
  for (const block of blocks) {
    row += 1;
    for (const item of itemsOf(block, closes)) {
      rows.set(monthKey(block, item), row);
      row += 1;
    }
    row += 1;
  }
  return rows;
}

function addHead(
  sheet: SheetBuilder,
  label: string,
  columns: readonly MonthColumn[],
  dateSystem: DateSystem,
): void {
  sheet.repeatNextRow();
  sheet.repeatFirstColumn();
  const row = sheet.nextRow;
  sheet.line([label, ...columns.map(({ asOf }) => toSerial(asOf, dateSystem))], {
    bold: true,
    fontColor: LOOK.onAccent,
    fillColor: LOOK.accent,
  });
  sheet.format(row, 1, 1, columns.length, { numberFormat: LOOK.date, horizontalAlignment: 'Right' });
}

interface AboutBlock {
  readonly columns: readonly MonthColumn[];
  readonly modules: readonly ModuleNumber[];
  readonly rows: ReadonlyMap<string, number>;
  readonly texts: ResultSheetTexts;
  readonly language: Language;
  readonly closes: boolean;
}

function addBlock(sheet: SheetBuilder, block: MonthBlock, about: AboutBlock): void {
  const { columns, modules, texts, language, closes } = about;
  const words = monthTexts(language);
  // The first block stands below the title.
  if (block !== modules[0]) sheet.startGroup();
  sheet.beginBlock();
  const top = sheet.nextRow;
  sheet.line([block === 'total' ? words.total : block, ...columns.map(() => '')], {
    bold: true,
    fontColor: LOOK.accent,
    fillColor: LOOK.totalFill,
  });
  if (block !== 'total') nameModules(sheet, top, [block], texts);
  for (const item of itemsOf(block, closes)) {
    const { format, main, lineAbove, warns } = factsOf(item);
    const row = sheet.nextRow;
    const cells = columns.map((column, index): SheetCell => {
      const value = valueOf(column, block, item, { modules, unknown: texts.unknown });
      // A formula over a text would give an error, a sum would leave it out without a word.
      const isLive = column.entries.get(monthKey(block, item)) === LIVE && typeof value === 'number';
      const formula = isLive ? formulaOf(block, item, index + 1, about) : null;
      return formula === null ? value : { formula, value };
    });
    const look: CellFormat = {
      ...(main === true ? { bold: true } : {}),
      ...(lineAbove === true ? { borderTop: true } : {}),
    };
    sheet.line([words.items[item], ...cells], look);
    sheet.format(row, 0, 1, 1, { indent: 1, verticalAlignment: 'Top' });
    sheet.format(row, 1, 1, columns.length, FORMATS[format]);
    if (warns === true) {
      const area = { top: row, left: 1, rows: 1, columns: columns.length };
      sheet.warn(area, `=N(B${row + 1})>0`);
    }
  }
  sheet.skipTo(sheet.nextRow + 1);
}

const FORMATS: Readonly<Record<ItemFormat, CellFormat>> = {
  date: { numberFormat: LOOK.date, horizontalAlignment: 'Right' },
  text: { wrapText: true, horizontalAlignment: 'Right', verticalAlignment: 'Top' },
  fte: { numberFormat: LOOK.fte, horizontalAlignment: 'Right' },
  euro: { numberFormat: LOOK.euro, horizontalAlignment: 'Right' },
};

function addSums(sheet: SheetBuilder, label: string, columns: readonly MonthColumn[]): void {
  const row = sheet.nextRow;
  sheet.line([label, ...columns.map(({ sum }) => sum)], { fontColor: LOOK.muted, fontSize: 8 });
  sheet.format(row, 1, 1, columns.length, { horizontalAlignment: 'Right' });
}
