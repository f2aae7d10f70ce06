import { finding } from '../../../src/domain/findings/finding';
import {
  answerInFormat,
  FORMAT_OF_ANSWER,
  startInFormat,
} from '../../../src/workbook/entries/answer-in-format';
import { recognise } from '../../../src/workbook/recognise';
import type { CellValue } from '../../../src/workbook/snapshot';
import { HEADINGS, POST, workbookOf } from '../workbook-of';

const PLACE = { sheet: 'Haushalt', cell: 'D2' };
const ROW = [2021, '05.313.01', 501900] as const;

/** A budget line whose appropriation has a content and a format, and what is asked of its cell. */
function budget(content: CellValue, format: string) {
  const snapshot = workbookOf(
    {
      Stellen: [HEADINGS, POST],
      Haushalt: [
        ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Überplanmäßig'],
        [...ROW, content],
      ],
    },
    { formats: { 'Haushalt!D2': format } },
  );
  const { findings } = recognise(snapshot, {});
  return {
    snapshot,
    asked: findings.filter(({ place }) => place?.cell === 'D2').map(({ code, because }) => because ?? code),
  };
}

test.each([
  ['percent-in-amount', 0.8, '0%'],
  ['date-in-amount', 44562, 'dd.mm.yyyy'],
  ['amount-in-currency', 30000, '[$CHF] #,##0.00'],
  ['amount-not-yearly', 5800, '#,##0 "€/Monat"'],
] as const)(
  '%s is settled by the number that is typed, with a format that says nothing else',
  (code, held, format) => {
    const { snapshot, asked } = budget(held, format);
    expect(asked).toEqual([code]);
    const answer = answerInFormat(
      '70.000',
      FORMAT_OF_ANSWER[code]!,
      { place: PLACE, figure: 'Ansatz' },
      snapshot,
    )!;
    expect(answer).toEqual({
      place: PLACE,
      value: 70000,
      expected: held,
      figure: 'Ansatz',
      formats: { before: format, after: '#,##0.00' },
    });
    expect(budget(70000, answer.formats!.after).asked).toEqual([]);
  },
);

test('what is no number settles no amount', () => {
  const { snapshot } = budget(0.8, '0%');
  const answer = answerInFormat('viel', '#,##0.00', { place: PLACE, figure: 'Ansatz' }, snapshot);
  expect(answer).toBeNull();
});

test('the number of a product that became a date is entered as the text that it is', () => {
  const { snapshot } = budget(41279, 'dd.mm.yyyy');
  const format = FORMAT_OF_ANSWER[finding('text-became-date', PLACE, { text: '', column: '' }).code]!;
  expect(answerInFormat('05.01.13', format, { place: PLACE, figure: 'Produkt' }, snapshot)).toMatchObject({
    value: '05.01.13',
    formats: { before: 'dd.mm.yyyy', after: '@' },
  });
});

test.each([
  ['an amount below a format of per cent', 70000, '0%', 'percent-in-amount', '70.000,00'],
  ['a share', 0.8, '0%', 'percent-in-amount', ''],
  ['an amount below a format of hours', 70000, '[h]:mm', 'date-in-amount', '70.000,00'],
  ['hours', 1.625, '[h]:mm', 'date-in-amount', ''],
  ['an amount below a format of days', 1234.5, 'dd.mm.yyyy', 'date-in-amount', '1.234,50'],
  ['a day', 44562, 'dd.mm.yyyy', 'date-in-amount', ''],
  ['francs', 30000, '[$CHF] #,##0.00', 'amount-in-currency', ''],
  ['an amount per month', 5800, '#,##0 "€/Monat"', 'amount-not-yearly', ''],
  ['what became a day', 41279, 'dd.mm.yyyy', 'text-became-date', '05.01.2013'],
] as const)('the field for %s begins with what can be meant alone', (_, held, format, code, start) => {
  const { snapshot } = budget(held, format);
  expect(startInFormat(FORMAT_OF_ANSWER[code]!, PLACE, snapshot)).toBe(start);
});
