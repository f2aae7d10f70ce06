import { inExcel } from '../../src/excel/in-excel';
import { watchChanges } from '../../src/commands/watch-changes';
import { click, open, SMALL } from './small-workbook';

test('a co-author’s change is told, a run of the add-in itself is not', async () => {
  const excel = await open(SMALL);
  let told = 0;
  await watchChanges(() => (told += 1));
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect(told).toBe(0);
  excel.reportRemoteChange('Stellen!D2');
  await inExcel((context) => context.sync());
  expect(told).toBe(1);
});
