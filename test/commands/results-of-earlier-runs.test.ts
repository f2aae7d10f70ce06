import { EXCEL } from '../excel-profile';
import type { Behaviour } from '../../standin/document/behaviour/switches';
import { inExcel } from '../../src/excel/in-excel';
import { errorNamesOf } from '../../src/workbook/cells/cell-error';
import type { CellValue } from '../../src/workbook/snapshot';
import { click, open, SMALL } from './small-workbook';

test('an appropriation that cannot be read any more leaves no amount of the run before', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  expect(await resultCells()).toEqual([
    [10250, 10250, 0],
    [20500, 20500, 0],
  ]);
  await type('Haushalt', 'D3', 'folgt');
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).toContain('part-stopped');
  const unknown = ['#N/A', '#N/A', '#N/A'];
  expect(await resultCells()).toEqual([unknown, unknown]);
  await click(excel, 'undo');
  expect((await resultCells())[0]![0]).toBe(10250);
});

test('a line that carries nothing any more is blank again; what the user typed over a result stays', async () => {
  const samePosition = [2022, '05.313.01', '501900', 0, 0, 0, '', '', ''];
  const excel = await open({ ...SMALL, Haushalt: [...SMALL['Haushalt']!, samePosition] });
  await click(excel, 'reconcile');
  await type('Haushalt', 'H3', 'siehe Vorlage');
  await type('Haushalt', 'A3', 2030);
  await click(excel, 'reconcile');
  expect((await resultCells())[1]).toEqual(['', 'siehe Vorlage', '']);
});

test.each<[string, Partial<Behaviour>]>([
  ['', EXCEL],
  [', also where Excel gives errors back in German', { errorWords: 'german' }],
])(
  'the one column for both kinds and the posts of a municipality keep no figure of the run before either%s',
  async (_, behaviour) => {
    const [headings, ...lines] = SMALL['Haushalt']!;
    const excel = await open(
      {
        ...SMALL,
        Haushalt: [
          [...headings!.slice(0, -2), 'Über-/außerplanmäßig'],
          ...lines.map((line) => line.slice(0, -1)),
        ],
        Kommunen: [
          ['Kommune', 'Gewicht', 'Zugeteilte Stellen'],
          ['Ahausen', 3, ''],
          ['Beheim', 1, ''],
        ],
        Einstellungen: [...(SMALL['Einstellungen'] ?? []), ['Zu verteilende Stellen', 4]],
      },
      behaviour,
    );
    await click(excel, 'reconcile');
    expect(await cells('Haushalt', 'H2:H3')).toEqual([[10250], [20500]]);
    expect(await cells('Kommunen', 'C2:C3')).toEqual([[3], [1]]);
    await type('Haushalt', 'D3', 'folgt');
    await type('Kommunen', 'A3', '');
    await click(excel, 'reconcile');
    expect(await cells('Haushalt', 'H2:H3')).toEqual([['#N/A'], ['#N/A']]);
    expect(await cells('Kommunen', 'C2:C3')).toEqual([['#N/A'], ['#N/A']]);
    await type('Kommunen', 'B3', '');
    await click(excel, 'reconcile');
    expect(await cells('Kommunen', 'C2:C3')).toEqual([[4], ['']]);
  },
);

async function type(sheet: string, cell: string, value: CellValue): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

async function resultCells(): Promise<CellValue[][]> {
  return cells('Haushalt', 'G2:I3');
}

async function cells(sheet: string, address: string): Promise<CellValue[][]> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    const inEnglish = (value: CellValue): CellValue => (errorNamesOf(value) === null ? value : '#N/A');
    return (range.values as CellValue[][]).map((row) => row.map(inEnglish));
  });
}
