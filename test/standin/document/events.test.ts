import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { newExcel } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel(['Haushalt', 'Deckung']);
});

/** Lets events that were sent reach their handlers. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 5));

const write = (sheet: string, address: string) =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[1, 2]];
    await context.sync();
  });

test('a sheet tells of its own changes until the handler is removed', async () => {
  const seen: string[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    const added = sheet.onChanged.add((event) => {
      seen.push(`${event.changeType} ${event.source} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await write('Haushalt', 'B2:C2');
  await write('Deckung', 'A1:B1');
  await delivered();
  expect(seen).toEqual(['RangeEdited Local B2:C2']);
  await excel.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write('Haushalt', 'A1:B1');
  await delivered();
  expect(seen).toHaveLength(1);
});

test('the collection tells of changes on every sheet, also of a co-author', async () => {
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.source} ${event.worksheetId.slice(15, 24)} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await write('Deckung', 'A1:B1');
  excel.reportRemoteChange('Haushalt!C4');
  await delivered();
  expect(seen).toEqual(['Local 0000-0001 A1:B1', 'Remote 0000-0000 C4']);
});

test('the collection tells what is selected, on which sheet, until the handler is removed', async () => {
  const seen: string[] = [];
  const select = (sheet: string, address: string) =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add((event) => {
      seen.push(`${event.worksheetId.slice(15, 24)} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await select('Deckung', 'B2:C4');
  await delivered();
  expect(seen.at(-1)).toBe('0000-0001 B2:C4');
  await excel.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  const told = seen.length;
  await select('Haushalt', 'A1');
  await delivered();
  expect(seen).toHaveLength(told);
});
