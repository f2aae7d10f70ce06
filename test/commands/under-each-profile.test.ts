import { findSheet } from '../../standin/document/sheets';
import { PROFILE_NAMES, PROFILES } from '../../standin/document/behaviour/profiles';
import { addTemplate } from '../../src/commands/add-template';
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
