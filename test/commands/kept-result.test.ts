import { sentence } from '../../src/domain/findings/sentence';
import { inExcel } from '../../src/excel/in-excel';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { click, contents, open, reopen, SMALL, undoAsShown } from './small-workbook';

const OWN = ['KIM-Abgleich', 'KIM-Hinweise', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung'];

test.each(OWN)(
  '%s is kept as „Stand Mai“: the next run makes a new one beside it, and says so',
  async (own) => {
    const excel = await open(SMALL);
    await click(excel, 'reconcile');
    await rename(own, 'Stand Mai');
    const kept = (await contents())['Stand Mai'];
    const later = await reopen(excel);
    const outcome = await click(later, 'reconcile');
    expect(
      outcome.findings.filter(({ code }) => code === 'own-sheet-kept').map((each) => sentence(each, 'de')),
    ).toEqual([expect.stringContaining(`Stand Mai!A1: Dieses Blatt hieß „${own}“`)]);
    expect(outcome.status).toBe('ok');
    const after = await contents();
    expect(after['Stand Mai']).toEqual(kept);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(OWN));
    expectUniqueTables(later);
  },
);

test('a kept result stays through further runs, their undoing and a file that is opened again', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await rename('KIM-Abgleich', 'Stand Mai');
  const kept = (await contents())['Stand Mai'];
  let later = await reopen(excel);
  for (const button of ['reconcile', 'reconcile', 'undo', 'undo', 'reconcile'] as const) {
    const outcome = button === 'undo' ? await undoAsShown(later) : await click(later, button);
    expect(outcome.status).toBe('ok');
    expectUniqueTables(later);
    later = await reopen(later);
  }
  expect((await contents())['Stand Mai']).toEqual(kept);
});

test('once the kept result is deleted, the tables get their names back', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  await rename('KIM-Abgleich', 'Stand Mai');
  await click(excel, 'reconcile');
  expect(tablesOf(excel)).toContain('KIMAbgleich_Eigenanteil_2');
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stand Mai').delete();
    await context.sync();
  });
  await click(excel, 'reconcile');
  expect(tablesOf(excel)).toContain('KIMAbgleich_Eigenanteil');
  expect(tablesOf(excel)).not.toContain('KIMAbgleich_Eigenanteil_2');
});

async function rename(sheet: string, name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    await context.sync();
  });
}

function tablesOf(excel: ExcelStandIn): string[] {
  return excel.document.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
}

function expectUniqueTables(excel: ExcelStandIn): void {
  const names = tablesOf(excel).map((name) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
}
