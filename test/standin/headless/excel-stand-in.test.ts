import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel, sheetOf } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel(['Haushalt']);
});

/** Writes three cells in one request, each in an action of its own. */
const writeThree = () =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[1]];
    await context.sync();
  });

describe('requests', () => {
  test('are counted without those that only give references back', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Haushalt').getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await writeThree();
    expect(excel.roundTrips()).toBe(3);
    expect(excel.requests.slice(0, 4).map((request) => request.onlyReleases)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('let a co-author in between', async () => {
    const seen: number[] = [];
    excel.beforeRequest((_, number) => {
      seen.push(number);
      if (number === 2) {
        sheetOf(excel.document, 'Haushalt').rows.get(0)!.get(0)!.value = 'fremd';
      }
    });
    const value = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Haushalt').getRange('A1');
      range.values = [['eigen']];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values[0]![0] as unknown;
    });
    expect(value).toBe('fremd');
    expect(seen).toEqual([1, 2]);
  });
});

describe('ordered failures', () => {
  test('at an action: what came before is done', async () => {
    excel.fail({ code: 'GeneralException', atAction: 8, message: 'bestellt' });
    const error = await errorOf(writeThree());
    expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect([error.code, error.message]).toEqual(['GeneralException', 'bestellt']);
    const rows = [...sheetOf(excel.document, 'Haushalt').rows.keys()];
    expect(rows.length).toBeLessThan(3);
    await writeThree();
    expect(sheetOf(excel.document, 'Haushalt').rows.size).toBe(3);
  });

  test('of a request: nothing is done, as while a cell is being edited', async () => {
    excel.fail({ code: 'InvalidOperationInCellEditMode', after: 1, times: 2 });
    await writeThree();
    sheetOf(excel.document, 'Haushalt').rows.clear();
    expect((await errorOf(writeThree())).code).toBe('InvalidOperationInCellEditMode');
    expect((await errorOf(writeThree())).code).toBe('InvalidOperationInCellEditMode');
    expect(sheetOf(excel.document, 'Haushalt').rows.size).toBe(0);
    await writeThree();
    expect(sheetOf(excel.document, 'Haushalt').rows.size).toBe(3);
  });
});

describe('the payload limit', () => {
  test('refuses a request that is too large before anything is written', async () => {
    const small = await newExcel(['Haushalt'], { payloadLimit: 20_000 });
    const write = (length: number) =>
      small.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Haushalt').getRange('A1');
        range.values = [['x'.repeat(length)]];
        await context.sync();
      });
    await write(15_000);
    const error = await errorOf(write(21_000));
    expect([error.code, small.requests.at(-1)?.error]).toEqual([
      'RequestPayloadSizeLimitExceeded',
      'RequestPayloadSizeLimitExceeded',
    ]);
    expect(sheetOf(small.document, 'Haushalt').rows.get(0)?.get(0)?.value).toHaveLength(15_000);
  });

  test('refuses a response that is too large', async () => {
    const small = await newExcel(['Haushalt'], { payloadLimit: 20_000 });
    const error = await errorOf(
      small.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Haushalt').getRange('A1:Z1000');
        range.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('is 5 MB by default', async () => {
    const write = (length: number) =>
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Haushalt').getRange('A1:A200');
        range.values = Array.from({ length: 200 }, () => ['x'.repeat(length)]);
        await context.sync();
      });
    await write(26_000);
    expect((await errorOf(write(26_300))).code).toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('ribbon commands', () => {
  let uninstall: () => void;
  beforeEach(() => {
    uninstall = excel.install();
  });
  afterEach(() => uninstall());

  test('run in the installed Excel and resolve once they are completed', async () => {
    await Office.onReady();
    Office.actions.associate('schreiben', async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
        await context.sync();
      });
      await Office.addin.showAsTaskpane();
      event.completed();
    });
    await excel.runCommand('schreiben');
    expect(sheetOf(excel.document, 'Haushalt').rows.get(0)?.get(0)?.value).toBe('schreiben');
    expect(excel.paneCalls()).toBe(1);
  });

  test('that return without completing their event are found', async () => {
    Office.actions.associate('vergesslich', () => Promise.resolve());
    await expect(excel.runCommand('vergesslich')).rejects.toThrow('without completing');
  });

  test('that fail or do not exist reject', async () => {
    Office.actions.associate('kaputt', () => Promise.reject(new Error('Panne')));
    await expect(excel.runCommand('kaputt')).rejects.toThrow('Panne');
    await expect(excel.runCommand('fehlt')).rejects.toThrow('No action named fehlt.');
  });

  test('leave no globals behind', () => {
    expect(typeof Excel).toBe('object');
    uninstall();
    expect(typeof Excel).toBe('undefined');
  });
});

test('only the API sets of the model are advertised', () => {
  const { requirements } = excel.Office.context;
  const asked = [
    ['ExcelApi', '1.1'],
    ['ExcelApi', '1.14'],
    ['ExcelApi', '1.15'],
    ['ExcelApi', '2.0'],
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
    ['CustomFunctionsRuntime', '1.4'],
    ['ExcelApiOnline', '1.1'],
  ] as const;
  expect(asked.map(([name, version]) => requirements.isSetSupported(name, version))).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('100.000 × 10 cells are written and read in blocks', async () => {
  const [rows, columns, blockRows] = [100_000, 10, 10_000];
  const started = performance.now();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    for (let top = 0; top < rows; top += blockRows) {
      sheet.getRangeByIndexes(top, 0, blockRows, columns).values = Array.from(
        { length: blockRows },
        (_, row) => Array.from({ length: columns }, (__, column) => (top + row) * 10 + column),
      );
      await context.sync();
    }
  });
  const written = performance.now();
  let sum = 0;
  await excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Haushalt').getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    await context.sync();
    expect([used.rowCount, used.columnCount]).toEqual([rows, columns]);
    for (let top = 0; top < rows; top += blockRows) {
      const block = used.getCell(top, 0).getResizedRange(blockRows - 1, columns - 1);
      block.load('values');
      await context.sync();
      for (const line of block.values as number[][]) for (const value of line) sum += value;
    }
  });
  const read = performance.now();
  expect(sum).toBe((1_000_000 * 999_999) / 2);
  console.info(
    `1.000.000 cells: written in ${Math.round(written - started)} ms, read in ${Math.round(read - written)} ms`,
  );
}, 120_000);
