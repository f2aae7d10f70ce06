import ExcelJS from 'exceljs';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel, type ExcelStandIn } from '../../standin/headless/excel-stand-in';

test('a workbook in which everything is shown takes three requests and has no looks', async () => {
  const { snapshot, roundTrips } = await readFile(() => undefined);
  expect(roundTrips).toBe(3);
  expect(snapshot.sheets[0]!.look).toBeUndefined();
});

test('rows that a filter or somebody hid, hidden columns and struck-out cells cost one request more', async () => {
  const { snapshot, roundTrips } = await readFile((sheet) => {
    sheet.autoFilter = 'A1:C4';
    sheet.getRow(3).hidden = true;
    sheet.getRow(4).hidden = true;
    sheet.getColumn(2).hidden = true;
    sheet.getCell('C2').font = { strike: true };
  });
  expect(roundTrips).toBe(4);
  expect(snapshot.sheets[0]!.look).toEqual({
    hiddenRows: [2, 3],
    hiddenColumns: [1],
    struckRows: [1],
    struckColumns: [2],
  });
});

test('of a very long list the first 20.000 rows are asked one by one, the others together', async () => {
  const { snapshot } = await readFile((sheet) => {
    for (let row = 5; row <= 20_010; row += 1) sheet.getRow(row).values = [1, row, 'Koordination'];
    sheet.getRow(2).hidden = true;
    sheet.getRow(20_005).hidden = true;
  });
  expect(snapshot.sheets[0]!.look).toMatchObject({ hiddenRows: [1], notAskedFrom: 20_000 });
});

/** Reads a file with a list of three posts in A1:C4, changed as a user of Excel would. */
async function readFile(
  change: (sheet: ExcelJS.Worksheet) => void,
): Promise<{ snapshot: WorkbookSnapshot; roundTrips: number }> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Stellen');
  sheet.addRows([
    ['Modul', 'VZÄ', 'Rolle'],
    [1, 2.5, 'Koordination'],
    [2, 1, 'Casemanagement'],
    [2, 1, 'Casemanagement'],
  ]);
  change(sheet);
  const excel: ExcelStandIn = await startExcel(
    openWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer())),
  );
  excel.install();
  const before = excel.roundTrips();
  const snapshot = await inExcel(readWorkbook);
  return { snapshot, roundTrips: excel.roundTrips() - before };
}
