import { shownContent, typedContent } from '../../../src/workbook/entries/typed-content';
import { workbookOf } from '../workbook-of';

/** Cells that are formatted in no way, as text, as a date, as a share, as an amount, and as hours. */
const workbook = workbookOf(
  { Stellen: [['', '', '', '', '', '', '']] },
  {
    formats: {
      'Stellen!B1': '@',
      'Stellen!C1': 'dd.mm.yyyy',
      'Stellen!D1': '0.00%',
      'Stellen!E1': '#,##0.00',
      'Stellen!F1': '[h]:mm',
      'Stellen!G1': '0%',
    },
  },
);

const typed = (text: string, cell = 'A1') => typedContent(text, { sheet: 'Stellen', cell }, workbook);

test.each([
  ['70.000', 70000],
  ['1.234,56', 1234.56],
  ['-1,5', -1.5],
  ['0,5', 0.5],
  ['', ''],
])('a German number becomes one: %s', (text, number) => {
  expect(typed(text)).toBe(number);
});

test.each(['05.313.01', '0405', '12345678901234567', 'Deckung', '=1+1', '1.5', '12,5 T€', '01.07.2021'])(
  'what is no plain number stays as it was typed: %s',
  (text) => {
    expect(typed(text)).toBe(text);
  },
);

test('a cell for text keeps a number as text', () => {
  expect(typed('501200', 'B1')).toBe('501200');
});

test('a cell that shows dates takes a day as Excel counts it, and no day that does not exist', () => {
  expect(typed('01.07.2021', 'C1')).toBe(44378);
  expect(typed('31.02.2021', 'C1')).toBe('31.02.2021');
});

test('a cell that shows shares takes per cent', () => {
  expect(typed('80 %', 'D1')).toBe(0.8);
  expect(typed('80', 'D1')).toBe(0.8);
  expect(typed('80', 'G1')).toBe(0.8);
});

test('a number below 1 in a cell that shows shares is the share, unless it says per cent', () => {
  expect(typed('0,8', 'G1')).toBe(0.8);
  expect(typed('0,8 %', 'G1')).toBe(0.008);
  expect(typed('1', 'G1')).toBe(0.01);
});

test('a cell that shows hours takes hours, and no day', () => {
  expect(typed('39:00', 'F1')).toBe(1.625);
  expect(typed('19:30', 'F1')).toBe(0.8125);
  expect(typed('39', 'F1')).toBe('39');
});

test.each([
  [2021, 'A1', '2021'],
  [1234.5, 'E1', '1.234,5'],
  [44378, 'C1', '01.07.2021'],
  [0.8, 'D1', '80 %'],
  [1.625, 'F1', '39:00'],
  [0.8125, 'F1', '19:30'],
  ['viel', 'A1', 'viel'],
])('what a cell holds reads as it would be typed: %s', (value, cell, text) => {
  expect(shownContent(value, { sheet: 'Stellen', cell }, workbook)).toBe(text);
  expect(typed(text, cell)).toBe(value);
});

test.each([
  [30062022, '30062022'],
  [20220630, '20220630'],
  [2958466, '2958466'],
  [2958465, '31.12.9999'],
  [44378.5, '01.07.2021'],
  [61, '01.03.1900'],
  [60, '60'],
  [0, '0'],
  [-44378, '-44378'],
  [-0.5, '-0,5'],
  [1e-7, '0,0000001'],
])('a number in a cell for dates shows as the day that it is, or as the number: %s', (value, text) => {
  const shown = shownContent(value, { sheet: 'Stellen', cell: 'C1' }, workbook);
  expect(shown).toBe(text);
});

test.each([
  ['[h]:mm', '39:00'],
  ['[hh]:mm:ss', '39:00'],
  ['[h]', '39:00'],
  ['[h]" Std."', '39:00'],
  ['h:mm', '15:00'],
  ['General', '1,625'],
])('a part of a day in a cell formatted as %s shows as %s', (format, text) => {
  const times = workbookOf({ Stellen: [['']] }, { formats: { 'Stellen!A1': format } });
  expect(shownContent(1.625, { sheet: 'Stellen', cell: 'A1' }, times)).toBe(text);
});

test('in the date system 1904 the last day has another number', () => {
  const of1904 = { ...workbook, dateSystem: 1904 } as const;
  const shown = (value: number) => shownContent(value, { sheet: 'Stellen', cell: 'C1' }, of1904);
  expect([2957003, 2957004, 0].map(shown)).toEqual(['31.12.9999', '2957004', '01.01.1904']);
});
