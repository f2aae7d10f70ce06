import { goTo } from '../../src/commands/go-to';
import { selectedArea } from '../../src/commands/selected-area';
import { watchSelection } from '../../src/commands/watch-selection';
import { inExcel } from '../../src/excel/in-excel';
import { open, SMALL } from './small-workbook';

test('another selection is told until the watch ends', async () => {
  await open(SMALL);
  let told = 0;
  const end = await watchSelection(() => (told += 1));
  await goTo({ sheet: 'Haushalt', cell: 'B2:C3' });
  await inExcel((context) => context.sync());
  expect(told).toBeGreaterThan(0);
  expect(await selectedArea()).toEqual({
    sheet: 'Haushalt',
    area: { top: 1, left: 1, rows: 2, columns: 2 },
  });
  await end();
  told = 0;
  await goTo({ sheet: 'Stellen', cell: 'A1' });
  await inExcel((context) => context.sync());
  expect(told).toBe(0);
});

test('the event itself tells sheet and cells, also of several ones', async () => {
  await open(SMALL);
  const told: unknown[] = [];
  const end = await watchSelection((each) => told.push(each));
  await goTo({ sheet: 'Haushalt', cell: 'G2' });
  await goTo({ sheet: 'Stellen', cell: 'B2:C3' });
  await inExcel((context) => context.sync());
  expect(told).toContainEqual({ sheet: 'Haushalt', cells: 'G2' });
  expect(told.at(-1)).toEqual({ sheet: 'Stellen', cells: 'B2:C3' });
  await end();
});
