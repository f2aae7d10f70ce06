import { toIsoText } from '../../../src/domain/time';
import { readPeriod } from '../../../src/workbook/cells/read-period';
import type { CellValue } from '../../../src/workbook/snapshot';

function read(cell: CellValue): string {
  const reading = readPeriod(cell, 1900);
  return reading.kind === 'value'
    ? `${toIsoText(reading.value.start)} ${toIsoText(reading.value.end)}`
    : reading.kind;
}

test.each<[CellValue, string]>([
  ['01.07.2021 – 31.12.2022', '2021-07-01 2022-12-31'],
  ['01.07.2021-31.12.2022', '2021-07-01 2022-12-31'],
  ['1.7.21 - 31.12.22', '2021-07-01 2022-12-31'],
  ['vom 01.07.2021 bis zum 31.12.2022', '2021-07-01 2022-12-31'],
  ['01.07.2021 – 31.12.2022 (18 Monate)', '2021-07-01 2022-12-31'],
  ['01.07. – 31.12.2022', '2022-07-01 2022-12-31'],
  ['01.07.-31.12.2022', '2022-07-01 2022-12-31'],
  ['07/2021–12/2022', '2021-07-01 2022-12-31'],
  ['07/2021-12/2022', '2021-07-01 2022-12-31'],
  ['07–12/2022', '2022-07-01 2022-12-31'],
  ['Juli 2021 bis Dezember 2022', '2021-07-01 2022-12-31'],
  ['Juli – Dezember 2022', '2022-07-01 2022-12-31'],
  ['2021-07-01 bis 2022-12-31', '2021-07-01 2022-12-31'],
  ['2021/2022', '2021-01-01 2022-12-31'],
  ['2021/22', '2021-01-01 2022-12-31'],
  ['2021–2022', '2021-01-01 2022-12-31'],
  ['2021-2022', '2021-01-01 2022-12-31'],
  [2022, '2022-01-01 2022-12-31'],
  ['2. Halbjahr 2022', '2022-07-01 2022-12-31'],
  ['3. Quartal 2022', '2022-07-01 2022-09-30'],
])('%p', (cell, period) => {
  expect(read(cell)).toBe(period);
});

test.each<[CellValue]>([
  ['ab 01.07.2021'],
  ['bis 31.12.2022'],
  ['01.07.2021'],
  [44378],
  ['31.12.2022 – 01.07.2021'],
  ['01.11. – 31.03.2022'],
  ['07–12'],
  ['18 Monate'],
  ['2021-12'],
  ['01.07.2021 – 31.12.2021 – 31.12.2022'],
  ['unbefristet'],
])('%p is asked about', (cell) => {
  expect(read(cell)).toBe('refused');
});

test.each<[CellValue]>([[''], ['–']])('%p is blank', (cell) => {
  expect(read(cell)).toBe('blank');
});
