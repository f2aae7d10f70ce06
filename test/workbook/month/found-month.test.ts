import { columnsOf, foundMonth } from '../../../src/workbook/month/found-month';
import type { SheetPlan } from '../../../src/workbook/sheets/sheet-plan';
import type { CellValue } from '../../../src/workbook/snapshot';

function shownAs(values: readonly (readonly CellValue[])[]): SheetPlan {
  return {
    name: 'KIM-Monat',
    values: values.map((row) => [...row]),
    formats: [],
    tables: [],
    charts: [],
    columnWidths: [],
    tallRows: [],
  };
}

const JUNE = 46203;

test('what a state calls ours and has no columns of ours is somebody else’s', () => {
  const plan = shownAs([['Meine Monate', 1]]);
  expect(foundMonth(plan, [['Meine Monate', 1]], 1900).foreign).toBe('A1');
  expect(foundMonth(plan, [['', '']], 1900).foreign).toBeNull();
});

test('three thousand columns are refused, whatever they hold', () => {
  const days = Array.from({ length: 3_000 }, (_, column) => JUNE - column);
  const values = [
    ['Stichtag', ...days],
    [1, ...days.map(() => '')],
    ['Abgerufen in €', ...days.map(() => 30_000)],
    ['Kontrollsumme', ...days.map(() => '0123456789abcdef')],
  ];
  const found = foundMonth(shownAs(values), values, 1900);
  expect(found.refused).toMatchObject({ code: 'month-too-many-columns', values: { most: '60' } });
  expect(found.findings).toEqual([]);
});

test('a row that another version wrote ends the run with its label, so that its values are not lost', () => {
  const values = [
    ['Stichtag', JUNE],
    [1, ''],
    ['Abgerufen in €', 30_000],
    ['Verzinsung in €', 12],
    ['Kontrollsumme', '0123456789abcdef'],
  ];
  expect(foundMonth(shownAs(values), values, 1900).refused).toMatchObject({
    code: 'month-row-unknown',
    place: { sheet: 'KIM-Monat', cell: 'A4' },
    values: { label: 'Verzinsung in €' },
  });
});

test('of a formula that another version wrote the value stays', () => {
  const values = [
    ['Stichtag', JUNE],
    [1, ''],
    ['Noch abzurufen in €', 30_000],
    ['Kontrollsumme', '0123456789abcdef'],
  ];
  const plan = { ...shownAs(values), formulas: [{ row: 2, column: 1, formula: '=ROUND(60000-30000,1)' }] };
  const [column] = columnsOf(plan, 1900);
  expect([...column!.entries.values()]).toEqual([30_000]);
});
