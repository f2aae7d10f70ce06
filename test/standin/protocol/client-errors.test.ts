import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel();
});

test('an error of the host is a real error of the client, with its statement', async () => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Fehlt').load('name');
      await context.sync();
    }),
  );
  expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
  expect(error.code).toBe('ItemNotFound');
  expect(error.message).toBe("The requested resource doesn't exist.");
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect((error.debugInfo as { statement?: string }).statement).toContain('worksheets.getItem');
});

test('what the stand-in does not have is named', async () => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('text');
      await context.sync();
    }),
  );
  expect([error.code, error.message]).toEqual([
    'NotImplemented',
    'Range.text is not implemented in the stand-in.',
  ]);
});

test('reading what was not loaded fails without the host', async () => {
  const error = await errorOf(
    excel.Excel.run((context) => Promise.resolve(context.workbook.worksheets.getActiveWorksheet().name)),
  );
  expect(error.code).toBe('PropertyNotLoaded');
  expect(excel.roundTrips()).toBe(0);
});
