import type { Area } from '../address';
import { LINE_CONTENTS } from '../assignment/correction';
import type {
  LabelCorrection,
  LabelMeaning,
  LineCorrection,
  SheetCorrection,
} from '../assignment/correction';
import type { StoredColumn, StoredTable } from '../assignment/stored-assignment';
import { COLUMNS_OF_SHEET, LONGEST_SHEET_NAME, ROWS_OF_SHEET } from '../excel-limits';
import { MOST_CHARACTERS } from '../fitting-cell';
import { staysInWorkbook } from '../freeze/may-come-back';
import { isKeptRun } from '../comparison/kept-run-shape';
import { LOG_SHEET, OWN_SHEETS } from '../sheets/own-sheets';
import type { CellFormat, ChartPlan, FormatRun, FormulaCell, LinkPlan } from '../sheets/sheet-plan';
import type { MarginTexts, PagePlan, SheetPlan, TablePlan, WarningPlan } from '../sheets/sheet-plan';
import type { Place } from '../../domain/place';
import type { EditorCell } from './editor';
import type { LoggedChange } from './read-log';
import {
  either,
  finiteNumber,
  isoMoment,
  list,
  matching,
  oneOf,
  orNull,
  record,
  sheetName,
  text,
  truth,
  whole,
} from './shapes';
import type { Shape } from './shapes';
import { TABLE_KIND_NAMES } from './table-kind-names';
import type { StoredAssigned, StoredRun, StoredState } from './stored-state';
import type { LogSum } from './log-sum';
import type { AddedSheet, CellWrite, NumberFormats } from './write-plan';

const MOST_TABLES = 2_000;
/** More than any version has kept. */
const MOST_RUNS = 50;
/** The result sheets of all runs and the last one, each of them another. */
const MOST_SHEETS = (MOST_RUNS + 1) * OWN_SHEETS.length;

const cellText = text(MOST_CHARACTERS);
const cellValue = either(cellText, finiteNumber, truth);
const grid = list(list(cellValue, COLUMNS_OF_SHEET), ROWS_OF_SHEET);
const row = whole(0, ROWS_OF_SHEET - 1);
const cellAddress = matching(/^[A-Z]{1,3}[1-9]\d{0,6}$/);
const columnLetters = matching(/^[A-Z]{1,3}$/);
const year = orNull(whole(1900, 9999));
const unit = oneOf(['€', 'T€', 'Mio. €']);
const color = matching(/^#[\dA-Fa-f]{6}$/);
const sizes = list(finiteNumber, COLUMNS_OF_SHEET);

const area = record<Area>(
  {
    top: row,
    left: whole(0, COLUMNS_OF_SHEET - 1),
    rows: whole(0, ROWS_OF_SHEET),
    columns: whole(0, COLUMNS_OF_SHEET),
  },
  {},
);
const place = record<Place>({ sheet: sheetName, cell: cellAddress }, {});

/** What a cell held; a formula in it is looked at where it is written back. */
const content = either(
  cellValue,
  record<{ readonly formula: string }>({ formula: matching(/^=[\s\S]{1,8191}$/) }, {}),
);
const numberFormats = record<NumberFormats>({ before: text(255), after: text(255) }, {});
const cellWrite = record<CellWrite>(
  { place, before: content, after: content, figure: cellText },
  { formats: numberFormats },
);

const cellFormat = record<CellFormat>(
  {},
  {
    numberFormat: text(255),
    bold: truth,
    italic: truth,
    fontSize: finiteNumber,
    fontColor: color,
    fillColor: color,
    wrapText: truth,
    indent: whole(0, 250),
    horizontalAlignment: oneOf(['Left', 'Center', 'Right']),
    verticalAlignment: oneOf(['Top', 'Center']),
    borderTop: truth,
  },
);
const chart = record<ChartPlan>(
  {
    name: text(255),
    title: cellText,
    type: oneOf(['ColumnStacked']),
    source: area,
    position: area,
    valueNumberFormat: text(255),
    colors: list(orNull(color), 1_000),
    legend: truth,
  },
  { sourceSheet: oneOf(OWN_SHEETS), labels: oneOf([true]) },
);

const formula: Shape = (value) => matching(/^=[\s\S]{1,8191}$/)(value) && staysInWorkbook(value as string);

/** A sheet of the add-in, whose name cannot be that of any other sheet. The log is never laid out. */
const sheetPlan = record<SheetPlan>(
  {
    name: oneOf(OWN_SHEETS.filter((name) => name !== LOG_SHEET)),
    values: grid,
    formats: list(record<FormatRun>({ area, format: cellFormat }, {}), ROWS_OF_SHEET),
    tables: list(record<TablePlan>({ name: matching(/^KIM\p{L}+_/u), area }, {}), 1_000),
    charts: list(chart, 100),
    columnWidths: sizes,
    tallRows: list(record<SheetPlan['tallRows'][number]>({ row, lines: finiteNumber }, {}), ROWS_OF_SHEET),
  },
  {
    links: list(
      record<LinkPlan>({ row, column: row, reference: text(300), tip: cellText }, {}),
      ROWS_OF_SHEET,
    ),
    warnings: list(record<WarningPlan>({ area, formula }, {}), 1_000),
    merges: list(area, ROWS_OF_SHEET),
    pageBreaks: list(row, ROWS_OF_SHEET),
    titleRow: row,
    titleColumn: oneOf([true]),
    formulas: list(
      record<FormulaCell>({ row, column: whole(0, COLUMNS_OF_SHEET - 1), formula }, {}),
      ROWS_OF_SHEET,
    ),
    hidden: oneOf([true]),
    page: record<PagePlan>(
      { orientation: oneOf(['Portrait', 'Landscape']), pages: whole(0, 1_000) },
      { scale: whole(10, 400) },
    ),
    margin: record<MarginTexts>({ above: text(255), below: text(255), page: text(255) }, {}),
    rowHeight: finiteNumber,
  },
);
/** A sheet that a run made for the user, which is never one of the add-in's. */
const addedSheet = record<AddedSheet>(
  {
    name: (value) => sheetName(value) && !oneOf(OWN_SHEETS)(value),
    values: grid,
    columnWidths: sizes,
  },
  {},
);

const column = record<StoredColumn>(
  { heading: cellText, column: columnLetters, field: orNull(text(100)), year, unit },
  {},
);
const table = record<StoredTable>(
  {
    sheet: sheetName,
    headingRow: whole(1, ROWS_OF_SHEET),
    firstColumn: columnLetters,
    lastColumn: columnLetters,
    lastRow: orNull(whole(1, ROWS_OF_SHEET)),
    kind: oneOf([...TABLE_KIND_NAMES, null]),
    columns: list(column, COLUMNS_OF_SHEET),
  },
  {},
);
const meaning = record<LabelMeaning>(
  {
    measure: orNull(text(100)),
    module: orNull(whole(0, 1_000)),
    year,
    version: orNull(cellText),
    total: orNull(truth),
  },
  { unit },
);
const nth = whole(1, ROWS_OF_SHEET);
const correction = either(
  record<LabelCorrection>(
    {
      kind: oneOf(['label']),
      sheet: sheetName,
      text: cellText,
      cell: cellAddress,
      nth,
      of: nth,
      means: meaning,
    },
    {},
  ),
  record<LineCorrection>(
    {
      kind: oneOf(['line']),
      sheet: sheetName,
      direction: oneOf(['row', 'column']),
      line: text(7),
      texts: list(cellText, COLUMNS_OF_SHEET),
      behind: whole(0, ROWS_OF_SHEET),
      nth,
      of: nth,
      holds: oneOf(LINE_CONTENTS),
    },
    {},
  ),
  record<SheetCorrection & { readonly kind: 'unit' }>({ kind: oneOf(['unit']), sheet: sheetName, unit }, {}),
  record<SheetCorrection & { readonly kind: 'no-table' }>(
    { kind: oneOf(['no-table']), sheet: sheetName },
    {},
  ),
);
const corrections = list(correction, MOST_TABLES);
const assignment = list(table, MOST_TABLES);

const change = record<LoggedChange>(
  { sheet: text(LONGEST_SHEET_NAME), cell: text(30), figure: cellText, before: cellValue, after: cellValue },
  {},
);
const assigned = record<StoredAssigned>(
  { before: assignment, changes: list(change, MOST_TABLES * 100) },
  { correctionsBefore: corrections },
);
const indexes = list(whole(0, MOST_SHEETS - 1), OWN_SHEETS.length);
const run = record<StoredRun>(
  { time: isoMoment, cells: list(cellWrite, ROWS_OF_SHEET), shownBefore: indexes },
  { addedSheets: list(addedSheet, 255), assigned, keptBefore: orNull(isKeptRun) },
);

const log = record<LogSum>(
  {
    blocks: list(
      (block) => Array.isArray(block) && block.length === 2 && block.every(whole(0, ROWS_OF_SHEET)),
      ROWS_OF_SHEET,
    ),
    sum: matching(/^[0-9a-f]{16}$/),
  },
  {},
);

const editorAt = record<EditorCell>({ place, label: text(100) }, {});

/** The state as the add-in itself writes it, within what Excel can hold. A file may say anything there. */
export const isStoredState: Shape = record<StoredState>(
  {
    ownSheets: list(oneOf(OWN_SHEETS), OWN_SHEETS.length),
    sheets: list(sheetPlan, MOST_SHEETS),
    shown: indexes,
    runs: list(run, MOST_RUNS),
  },
  { leaving: indexes, assignment, corrections, log, kept: isKeptRun, editorAt },
);
