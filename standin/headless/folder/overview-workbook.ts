import { relative, sep } from 'node:path';
import ExcelJS from 'exceljs';
import type { CellValue, Worksheet } from 'exceljs';
import type { OverviewRow, WorkbookState } from './overview-row';

/** The title of the document, by which a later run knows that it may write it anew. */
export const TITLE = 'KIM-Abgleich: Übersicht über einen Ordner';

export const STATES: Readonly<Record<WorkbookState, string>> = {
  done: 'fertig',
  open: 'fertig, Fragen offen',
  refused: 'nicht verwendbar',
};

/** Named, because a font that only says bold has another face in other programs. */
const FONT = { name: 'Calibri', size: 11 } as const;
const BOLD = { ...FONT, bold: true } as const;
const ROW_HEIGHT = 15;
/** Letters that the last column holds on a line. */
const LETTERS_PER_LINE = 85;

const AMOUNT = '#,##0.00;[Red]-#,##0.00';
const COLUMNS = [
  { header: 'Mappe', width: 36 },
  { header: 'Kommune', width: 28 },
  { header: 'Stand', width: 20 },
  { header: 'Eigenanteil €', width: 18 },
  { header: 'Überplanmäßig €', width: 18 },
  { header: 'Außerplanmäßig €', width: 18 },
  { header: 'Offene Fragen', width: 15 },
  { header: 'Erste Frage', width: 80 },
] as const;
const [STATE, OWN_SHARE, LAST_SUM] = [3, 4, 7];
/** Above: title, what it is about, blank line. */
const HEADING_ROW = 4;

/**
 * The workbook that lists what became of each workbook of a folder, with links to the results and sums that Excel computes.
 * A workbook without a figure has a blank cell there, never a zero.
 * @param folder where the overview lies, from which the links lead
 * @param made when, in German notation
 */
export async function overviewWorkbook(
  rows: readonly OverviewRow[],
  folder: string,
  made: string,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = TITLE;
  const sheet = workbook.addWorksheet('KIM-Übersicht', {
    views: [{ state: 'frozen', ySplit: HEADING_ROW }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&LKIM-Übersicht&RSeite &P von &N' },
  });
  COLUMNS.forEach(({ width }, index) => (sheet.getColumn(index + 1).width = width));
  sheet.addRow(['Übersicht über die Abgleiche eines Ordners']).font = { ...BOLD, size: 14 };
  sheet.addRow([`${counted(rows)}. Erstellt ${made} von KIM-Abgleich.`]);
  sheet.addRow([]);
  head(sheet);
  for (const row of rows) addRow(sheet, row, folder);
  addSums(sheet, rows);
  sheet.pageSetup.printTitlesRow = `${HEADING_ROW}:${HEADING_ROW}`;
  sheet.autoFilter = {
    from: { row: HEADING_ROW, column: 1 },
    to: { row: HEADING_ROW + rows.length, column: COLUMNS.length },
  };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function counted(rows: readonly OverviewRow[]): string {
  const of = (state: WorkbookState) => rows.filter((row) => row.state === state).length;
  return `${rows.length} Mappen: ${of('done')} fertig, ${of('open')} mit offenen Fragen, ${of('refused')} nicht verwendbar`;
}

function head(sheet: Worksheet): void {
  const row = sheet.addRow(COLUMNS.map(({ header }) => header));
  row.font = BOLD;
  row.eachCell((cell, column) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF5' } };
    cell.border = { bottom: { style: 'thin' } };
    cell.alignment = {
      horizontal: column >= OWN_SHARE && column <= LAST_SUM ? 'right' : 'left',
      indent: column > LAST_SUM ? 1 : 0,
    };
  });
}

function addRow(sheet: Worksheet, row: OverviewRow, folder: string): void {
  const { file, municipality, state, ownShare, overPlan, extraPlan, open, reason, result } = row;
  const added = sheet.addRow([
    result === null ? file : { text: file, hyperlink: linkTo(result, folder) },
    municipality,
    STATES[state],
    ...[ownShare, overPlan, extraPlan].map((cents) => (cents === null ? null : cents / 100)),
    open,
    reason,
  ]);
  added.alignment = { vertical: 'top' };
  added.font = FONT;
  if (result !== null) added.getCell(1).font = { ...FONT, color: { argb: 'FF0563C1' }, underline: true };
  if (state === 'refused') added.getCell(STATE).font = BOLD;
  added.getCell(COLUMNS.length).alignment = {
    vertical: 'top',
    horizontal: 'left',
    wrapText: true,
    indent: 1,
  };
  added.height = ROW_HEIGHT * Math.max(1, Math.ceil(reason.length / LETTERS_PER_LINE));
  format(sheet, added.number);
}

/** Sums of what is listed; what is not known is not in them, which the word before them says. */
function addSums(sheet: Worksheet, rows: readonly OverviewRow[]): void {
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + rows.length];
  const missing = rows.filter((row) => [row.ownShare, row.overPlan, row.extraPlan].includes(null)).length;
  const sums = Array.from({ length: LAST_SUM - OWN_SHARE + 1 }, (_, index): CellValue => {
    const column = sheet.getColumn(OWN_SHARE + index).letter;
    return { formula: `SUM(${column}${first}:${column}${last})`, result: sumOf(rows, index) };
  });
  const added = sheet.addRow([
    missing === 0 ? 'Summe' : `Summe; in ${missing} ${missing === 1 ? 'Mappe' : 'Mappen'} fehlt ein Betrag`,
    '',
    '',
    ...sums,
  ]);
  added.font = BOLD;
  added.eachCell({ includeEmpty: true }, (cell) => (cell.border = { top: { style: 'thin' } }));
  format(sheet, added.number);
}

function sumOf(rows: readonly OverviewRow[], column: number): number {
  const values = rows.map(
    ({ ownShare, overPlan, extraPlan, open }) => [ownShare, overPlan, extraPlan, open][column] ?? 0,
  );
  const sum = values.reduce((total, value) => total + value, 0);
  return column === LAST_SUM - OWN_SHARE ? sum : sum / 100;
}

function format(sheet: Worksheet, row: number): void {
  for (let column = OWN_SHARE; column < LAST_SUM; column += 1)
    sheet.getRow(row).getCell(column).numFmt = AMOUNT;
}

function linkTo(path: string, folder: string): string {
  return relative(folder, path).split(sep).map(encodeURIComponent).join('/');
}
