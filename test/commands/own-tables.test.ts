import { inExcel } from '../../src/excel/in-excel';
import type { CellValue } from '../../src/workbook/snapshot';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { EXCEL } from '../excel-profile';
import { click, contents, open, SMALL } from './small-workbook';

const BREAKS = { ...EXCEL, tableReferences: 'broken' } as const;
const STEPS = '=COUNT(KIMHerleitung_Schritte[Wert])';
const OWN_SHARES = '=SUM(KIMAbgleich_Eigenanteil[Eigenanteil])';

const OWN = ['KIM-Herleitung', 'KIM-Eckwerte', 'KIM-Abgleich'];

/** A workbook in which somebody adds up two tables of the add-in, on a sheet of his own. */
async function workbookThatRefers(): Promise<ExcelStandIn> {
  const excel = await open({ ...SMALL, Bericht: [['Schritte'], [''], ['Eigenanteil'], ['']] }, BREAKS);
  expect((await click(excel, 'reconcile')).status).toBe('ok');
  await enter('Bericht', 'A2', STEPS);
  await enter('Bericht', 'A4', OWN_SHARES);
  return excel;
}

async function enter(sheet: string, cell: string, content: CellValue): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[content]];
    await context.sync();
  });
}

async function report(): Promise<unknown[]> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Bericht').getRange('A1:A4');
    range.load('formulas');
    await context.sync();
    return [1, 3].map((row) => range.formulas[row]![0] as unknown);
  });
}

/** A sheet without the line that says whether it still holds: it is computed, here only where something is written. */
function butMark(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return values.filter(([first]) => !/^(aktuell|VERALTET)/.test(String(first)));
}

/** From now on as an Excel before `Table.resize`. */
function withoutResizing(excel: ExcelStandIn): void {
  const { requirements } = excel.Office.context as {
    requirements: { isSetSupported: (set: string, version: string) => boolean };
  };
  const { isSetSupported } = requirements;
  requirements.isSetSupported = (set, version) => version !== '1.13' && isSetSupported(set, version);
}

async function tableAddress(name: string): Promise<string> {
  return inExcel(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

test('formulas that name a table of the add-in outlive the next run, and the way back from it', async () => {
  const excel = await workbookThatRefers();
  await enter('Stellen', 'D2', 80000);
  expect((await click(excel, 'reconcile')).status).toBe('ok');
  expect(await report()).toEqual([STEPS, OWN_SHARES]);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await report()).toEqual([STEPS, OWN_SHARES]);
});

test('a table that gets more rows grows where it stands, and the sheets are as they would be anew', async () => {
  const excel = await workbookThatRefers();
  const rows = async (): Promise<number> =>
    Number(/\d+$/.exec(await tableAddress('KIMHerleitung_Schritte'))?.[0]);
  const before = await rows();
  const post = [2, 'Casemanagement', 1, 62000, '01.01.2022', '31.12.2022'];
  for (const [column, content] of post.entries()) await enter('Stellen', `${'ABCDEF'[column]}4`, content);
  const shown = await contents();
  await click(excel, 'reconcile');
  const grown = await rows();
  const kept = await contents();
  expect(await report()).toEqual([STEPS, OWN_SHARES]);
  await click(excel, 'undo');
  const undone = await contents();
  for (const name of OWN) expect(butMark(undone[name]!)).toEqual(butMark(shown[name]!));
  expect(await rows()).toBe(before);

  withoutResizing(excel);
  await click(excel, 'reconcile');
  const anew = await contents();
  for (const name of OWN) expect(kept[name]).toEqual(anew[name]);
  expect(grown).toBe(await rows());
  expect(grown).toBeGreaterThan(before);
});

test('without ExcelApi 1.13 the tables are made anew, and a formula that names one breaks', async () => {
  const excel = await workbookThatRefers();
  withoutResizing(excel);
  await click(excel, 'reconcile');
  expect(await report()).toEqual(['=COUNT(#REF!)', '=SUM(#REF!)']);
});
