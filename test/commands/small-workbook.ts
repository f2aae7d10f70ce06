import type { Behaviour } from '../../standin/document/behaviour/switches';
import { newDocument } from '../../standin/document/new-document';
import { startExcel } from '../../standin/headless/excel-stand-in';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { lastRun } from '../../src/commands/last-run';
import { registerRibbon } from '../../src/commands/ribbon';
import type { RunOutcome } from '../../src/commands/run-outcome';
import { undo } from '../../src/commands/undo';
import { runOptions } from '../../src/commands/run-options';
import { EXCEL } from '../excel-profile';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { openWorkbook } from '../../standin/files/open-workbook';
import { saveWorkbook } from '../../standin/files/save-workbook';
import type { CellValue } from '../../src/workbook/snapshot';

type Grid = readonly (readonly CellValue[])[];

/** Two case managers for a year and a half, one personnel account that is used up in both years. */
export const SMALL: Readonly<Record<string, Grid>> = {
  Stellen: [
    ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
    [2, 'Casemanagement', 1, 70000, '01.07.2021', '31.12.2022'],
    [2, 'Casemanagement', 0.5, 66000, '01.07.2021', '31.12.2022'],
  ],
  Haushalt: [
    [
      'Jahr',
      'Produkt',
      'Sachkonto',
      'Ansatz',
      'Verfügt',
      'davon KIM',
      'Eigenanteil',
      'Überplanmäßig',
      'Außerplanmäßig',
    ],
    [2021, '05.313.01', '501900', 900000, 900000, 0, '', '', ''],
    [2022, '05.313.01', '501900', 900000, 900000, 0, '', '', ''],
  ],
  Einstellungen: [
    ['Einstellung', 'Wert'],
    ['Haushaltsvermerk', 'Mehrerträge'],
    ['Geplanter Ertrag', 0],
    ['Haushaltsvermerk Quelle', 'Haushaltssatzung'],
  ],
};

/** What `SMALL` comes to: (70.000 − 55.000) × 1 + (66.000 − 55.000) × 0,5, half of it in 2021. */
export const SMALL_OWN_SHARE = { 2021: 10250, 2022: 20500 } as const;

/** Opens a workbook with the given sheets in a saved and reopened file, as a user would meet it in such an Excel. */
export async function open(
  sheets: Readonly<Record<string, Grid>>,
  behaviour: Partial<Behaviour> = EXCEL,
): Promise<ExcelStandIn> {
  const maker = await startExcel(newDocument(Object.keys(sheets)));
  const uninstall = maker.install();
  await inExcel(async (context) => {
    for (const [name, values] of Object.entries(sheets)) {
      if (values.length === 0) continue;
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(0, 0, values.length, values[0]!.length);
      range.numberFormat = '@' as unknown as string[][];
      range.values = values.map((row) => [...row]);
      range.numberFormat = 'General' as unknown as string[][];
    }
    await context.sync();
  });
  uninstall();
  return reopen(maker, behaviour);
}

/** Saves the workbook and opens the file in a new session. */
export async function reopen(
  excel: ExcelStandIn,
  behaviour: Partial<Behaviour> = EXCEL,
): Promise<ExcelStandIn> {
  const next = await startExcel(openWorkbook(saveWorkbook(excel.document)), { behaviour });
  next.install();
  runOptions.set({ language: 'de' });
  registerRibbon(() => onThisThread);
  return next;
}

/** Clicks a ribbon button and reads what came of it. */
export async function click(
  excel: ExcelStandIn,
  button: 'reconcile' | 'undo' | 'freezeValues',
): Promise<RunOutcome> {
  await excel.runCommand(button);
  return lastRun.get()!;
}

/** Takes back a run that stands in the file: the click on the button shows it, and what is shown is confirmed. */
export async function undoAsShown(excel: ExcelStandIn): Promise<RunOutcome> {
  const { undoPreview } = await click(excel, 'undo');
  if (undoPreview === undefined) throw new Error('nothing was shown');
  return undo(undoPreview);
}

/** All values by sheet. */
export async function contents(): Promise<Record<string, readonly (readonly CellValue[])[]>> {
  const { sheets } = await inExcel(readWorkbook);
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.values]));
}

/** `SMALL` with one cell of a sheet changed; row and column count from 0, headings included. */
export function withCell(sheet: string, row: number, column: number, value: CellValue): Record<string, Grid> {
  const changed = SMALL[sheet]!.map((cells, index) =>
    index === row ? cells.map((cell, position) => (position === column ? value : cell)) : cells,
  );
  return { ...SMALL, [sheet]: changed };
}
