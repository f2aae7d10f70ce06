import { inExcel } from '../../src/excel/in-excel';
import { asOwnWrite } from '../../src/commands/own-writes';
import { isOwnChange, watchChanges } from '../../src/commands/watch-changes';
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

/** As long as Excel may still tell of a write. */
const echo = () => new Promise((resolve) => setTimeout(resolve, 600));

test('where Excel does not tell what set a change off, it is the add-in’s own while it writes, unless a co-author’s', async () => {
  await open(SMALL);
  await echo();
  const [local, remote] = [{ source: 'Local' }, { source: 'Remote' }] as const;
  expect(isOwnChange(local)).toBe(false);
  await asOwnWrite(() => {
    expect([isOwnChange(local), isOwnChange(remote)]).toEqual([true, false]);
    return Promise.resolve();
  });
  expect(isOwnChange(local)).toBe(true);
  await echo();
  expect(isOwnChange(local)).toBe(false);
});
