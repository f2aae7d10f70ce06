import { newDocument } from '../../../standin/document/new-document';
import { cellAt } from '../../../standin/document/cells';
import { enterBlock, formatBlock } from '../../../standin/document/write-block';
import { editText } from '../../../standin/formulas/edit-text';
import { documentInput, typedContent } from '../../../standin/formulas/typed-content';

const read = (text: string, numberFormat = 'General') => typedContent(text, 'de', numberFormat, 1900);

test.each([
  ['1.234,56', 1234.56, '#,##0.00'],
  ['1234,5', 1234.5, null],
  ['-5', -5, null],
  [',5', 0.5, null],
  ['12,5 %', 0.125, '0.00%'],
  ['12%', 0.12, '0%'],
  ['1.234,56 €', 1234.56, '#,##0.00\\ "€"'],
  ['01.07.2022', 44743, 'dd.mm.yyyy'],
  ['1.7.22', 44743, 'dd.mm.yyyy'],
])('%s is a number', (text, value, numberFormat) => {
  expect(read(text)).toEqual({ value, formula: null, numberFormat });
});

test.each([
  ['WAHR', true],
  ['falsch', false],
  ['#NV', '#N/A'],
  ['05.313.01', '05.313.01'],
  ['31.02.2022', '31.02.2022'],
  ['1,234.56', '1,234.56'],
  ['Kosten', 'Kosten'],
])('%s is %s', (text, value) => {
  expect(read(text)).toEqual({ value, formula: null, numberFormat: null });
});

test('formulas come in English', () => {
  expect(read('=SUMME(A1;2,5)').formula).toBe('=SUM(A1,2.5)');
  expect(read('-A1*2').formula).toBe('=-A1*2');
});

test('a cell formatted as text keeps everything', () => {
  expect(read('1.234,56', '@').value).toBe('1.234,56');
});

test('English input is read in the English way', () => {
  expect(typedContent('1,234.5', 'en', 'General', 1900).value).toBe(1234.5);
  expect(typedContent('=SUM(A1,2.5)', 'en', 'General', 1900).formula).toBe('=SUM(A1,2.5)');
});

test.each(['1.5', '7/1/2022', 'TRUE', '=nichts', '(5)'])(
  '%s typed as text is not read a second time by the document',
  (text) => {
    const document = newDocument();
    const sheet = document.sheets[0]!;
    enterBlock(document, sheet, { top: 0, left: 0, rows: 1, columns: 1 }, documentInput(read(`'${text}`)));
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: text, formula: null });
  },
);

test.each([
  ['1234,5', 'General', '1234,5'],
  ['12,5%', 'General', '12,5%'],
  ['01.07.2022', 'General', '01.07.2022'],
  ['=SUMME(A2;2,5)', 'General', '=SUMME(A2;2,5)'],
  ["'05", 'General', "'05"],
  ['Kosten', 'General', 'Kosten'],
  ['WAHR', 'General', 'WAHR'],
  ['#NV', 'General', '#NV'],
])('editing a cell in which %s was typed begins with %s%s', (typed, format, shown) => {
  const document = newDocument();
  const sheet = document.sheets[0]!;
  const content = read(typed, format);
  const area = { top: 0, left: 0, rows: 1, columns: 1 };
  enterBlock(document, sheet, area, documentInput(content));
  if (content.numberFormat !== null) formatBlock(sheet, area, content.numberFormat);
  expect(editText(cellAt(sheet, 0, 0), document, 'de')).toBe(shown);
});

test.each(['de', 'en'] as const)(
  'a cell that shows shares takes a number from 1 on as per cent (%s)',
  (language) => {
    const typed = (text: string) => typedContent(text, language, '0%', 1900).value;
    expect([typed('80'), typed('1'), typed('-5'), typed('80%'), typed('0')]).toEqual([
      0.8, 0.01, -0.05, 0.8, 0,
    ]);
    expect(typed(language === 'de' ? '0,8' : '0.8')).toBe(0.8);
  },
);
