import { goTo } from '../../src/commands/go-to';
import { inExcel } from '../../src/excel/in-excel';
import { open, SMALL } from './small-workbook';

const selected = (): Promise<string> =>
  inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

test('goes to a cell on another sheet', async () => {
  await open(SMALL);
  await goTo({ sheet: 'Haushalt', cell: 'G2' });
  expect(await selected()).toBe('Haushalt!G2');
});

test('says of a hidden sheet that it is hidden, and leaves it so', async () => {
  const { document } = await open(SMALL);
  document.sheets[1]!.visibility = 'Hidden';
  await expect(goTo({ sheet: 'Haushalt', cell: 'G2' })).rejects.toMatchObject({
    finding: { code: 'sheet-hidden', values: { sheet: 'Haushalt', cell: 'G2' } },
  });
  expect(document.sheets[1]!.visibility).toBe('Hidden');
});

test('says of a sheet that was removed or renamed that it is gone', async () => {
  await open(SMALL);
  await expect(goTo({ sheet: 'Etat', cell: 'G2' })).rejects.toMatchObject({
    finding: { code: 'sheet-gone' },
  });
});
