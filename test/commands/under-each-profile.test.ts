import { findSheet } from '../../standin/document/sheets';
import { PROFILE_NAMES, PROFILES } from '../../standin/document/behaviour/profiles';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { addTemplate } from '../../src/commands/add-template';
import { editCells } from '../../src/commands/edit-cells';
import { examineIn } from '../../src/commands/examine';
import { inExcel } from '../../src/excel/in-excel';
import { click, contents, open, SMALL, SMALL_OWN_SHARE } from './small-workbook';

const OWN_SHARE = 6;

describe.each(PROFILE_NAMES)('in an Excel like %s', (profile) => {
  test('two runs and their undoing, with a filter over a result column whose cells are formatted as text', async () => {
    const excel = await open(SMALL, PROFILES[profile]);
    const haushalt = findSheet(excel.document, 'Haushalt')!;
    await write('Haushalt', 'G2:G3', 'numberFormat', [['@'], ['@']]);
    haushalt.filter = { top: 0, left: 0, rows: 3, columns: 9 };
    haushalt.hiddenRows.add(1);
    const ownShares = async () => (await contents()).Haushalt!.slice(1).map((row) => row[OWN_SHARE]);

    await click(excel, 'reconcile');
    expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
    await write('Stellen', 'D2', 'values', [[71000]]);
    await click(excel, 'reconcile');
    expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021] + 500, SMALL_OWN_SHARE[2022] + 1000]);
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect((await contents()).Haushalt).toEqual(SMALL.Haushalt);
    expect(Object.keys(await contents())).toEqual([...Object.keys(SMALL), 'KIM-Protokoll']);
  });

  test('a number in a cell that became a text cell comes back as one when a text typed over it is undone', async () => {
    const excel = await open(SMALL, PROFILES[profile]);
    await write('Stellen', 'D2', 'numberFormat', [['@']]);
    expect((await enterText('D2', '71.000', 70000)).status).toBe('ok');
    expect(await look('Stellen', 'D2')).toEqual({ value: '71.000', format: '@' });
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect(await look('Stellen', 'D2')).toEqual({ value: 70000, format: '@' });
  });

  test('a result comes back as a number where its cell became a text cell after the run', async () => {
    const excel = await open(SMALL, PROFILES[profile]);
    await write('Haushalt', 'G2', 'values', [[4711]]);
    await click(excel, 'reconcile');
    await write('Haushalt', 'G2', 'numberFormat', [['@']]);
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect(await look('Haushalt', 'G2')).toEqual({ value: 4711, format: '@' });
  });

  test('a number in a text cell is back after an entry that broke off', async () => {
    const excel = await open(SMALL, PROFILES[profile]);
    await write('Stellen', 'D2', 'numberFormat', [['@']]);
    const { rows } = findSheet(excel.document, 'Stellen')!;
    // Excel keeps something else than the second entry, so that both are taken back.
    const examination = await examine();
    let isChanged = false;
    excel.beforeRequest(() => {
      const now = rows.get(1)!.get(3)!;
      if (isChanged || now.value !== '71.000') return;
      isChanged = true;
      rows.get(1)!.set(2, { ...rows.get(1)!.get(2)!, value: 9 });
    });
    const outcome = await editCells(
      [
        { place: { sheet: 'Stellen', cell: 'D2' }, value: '71.000', expected: 70000, figure: 'Kosten' },
        { place: { sheet: 'Stellen', cell: 'C2' }, value: 2, expected: 1, figure: 'VZÄ' },
      ],
      examination,
    );
    excel.beforeRequest(null);
    expect(outcome).toMatchObject({ status: 'failed', findings: [{ code: 'write-not-kept' }] });
    expect(await look('Stellen', 'D2')).toEqual({ value: 70000, format: '@' });
  });

  test('no job takes more than eight requests', async () => {
    const excel = await open(SMALL, PROFILES[profile]);
    const jobs = [
      () => click(excel, 'reconcile'),
      () => click(excel, 'undo'),
      addTemplate,
      () => click(excel, 'undo'),
    ];
    for (const job of jobs) {
      const before = excel.roundTrips();
      expect((await job()).status).not.toBe('failed');
      expect(excel.roundTrips() - before).toBeLessThanOrEqual(8);
    }
  });
});

function write(sheet: string, address: string, part: 'values' | 'numberFormat', input: unknown[][]) {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address)[part] = input;
    await context.sync();
  });
}

const examine = () => inExcel((context) => examineIn(context, { computing: onThisThread }));

async function enterText(cell: string, value: string, expected: number) {
  const place = { sheet: 'Stellen', cell };
  return editCells([{ place, value, expected, figure: 'Kosten' }], await examine());
}

function look(sheet: string, address: string) {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,numberFormat');
    await context.sync();
    return { value: range.values[0]![0] as unknown, format: range.numberFormat[0]![0] as unknown };
  });
}
