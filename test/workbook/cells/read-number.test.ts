import fc from 'fast-check';
import { sentence } from '../../../src/domain/findings/sentence';
import { cents, exact, formatEuro, formatNumber, toDecimalText } from '../../../src/domain/numbers';
import { readCents, readEuro } from '../../../src/workbook/cells/read-amount';
import { readAmountRange } from '../../../src/workbook/cells/read-amount-range';
import { readFte, readNumber } from '../../../src/workbook/cells/read-number';
import type { Reading } from '../../../src/workbook/cells/reading';
import type { CellValue } from '../../../src/workbook/snapshot';

const PLACE = { sheet: 'Stellen', cell: 'D7' };

function codeOf(reading: Reading<unknown>): string {
  return reading.kind === 'refused' ? reading.finding(PLACE, 'Kosten').code : reading.kind;
}

function euroText(cell: CellValue, euroPerUnit = 1): string {
  const reading = readEuro(cell, euroPerUnit);
  return reading.kind === 'value' ? toDecimalText(reading.value) : codeOf(reading);
}

test.each<[CellValue, string]>([
  [1234.56, '1234.56'],
  [0.1 + 0.2, '0.3'],
  [-0.005, '-0.005'],
  [0, '0'],
  ['1.234,56 €', '1234.56'],
  ['1.234,56\u00a0€', '1234.56'],
  ['€ 1.234,56', '1234.56'],
  ['EUR 1.234,56', '1234.56'],
  ['1.234,56 Euro', '1234.56'],
  ['1 234,56', '1234.56'],
  ['1\u202f234,56', '1234.56'],
  ['1\u00a0234\u00a0567,00', '1234567'],
  ['1234,56', '1234.56'],
  ['1.234', '1234'],
  ['1.234.567', '1234567'],
  ['1,5', '1.5'],
  ['-1,5', '-1.5'],
  ['- 1,5 €', '-1.5'],
  ['−1,5', '-1.5'],
  ['–1,5', '-1.5'],
  ['+1,5', '1.5'],
  ['520.820,86-', '-520820.86'],
  ['520.820,86 €-', '-520820.86'],
  ['520.820,86- €', '-520820.86'],
  ['(1.234,56)', '-1234.56'],
  ['(1.234,56 €)', '-1234.56'],
  ['1.000,-', '1000'],
  ['1.000,-- €', '1000'],
  ['1.000,– €', '1000'],
  ['12,5 T€', '12500'],
  ['450 TEUR', '450000'],
  ['450 Tsd. €', '450000'],
  ['1,2 Mio. €', '1200000'],
  ['007', '7'],
  ['  12  ', '12'],
])('%j reads as %s', (cell, expected) => {
  expect(euroText(cell)).toBe(expected);
});

test.each<[CellValue, string]>([
  ['', 'blank'],
  ['   ', 'blank'],
  ['\u00a0', 'blank'],
  ['-', 'blank'],
  ['–', 'blank'],
  ['---', 'blank'],
  ['122.00 €', 'ambiguous-number'],
  ['1,234.56', 'ambiguous-number'],
  ['1234.5', 'ambiguous-number'],
  ['1.23', 'ambiguous-number'],
  ['0.500', 'ambiguous-number'],
  ['1,234,567', 'foreign-number'],
  ['1.234.56', 'not-a-number'],
  ['12.34,56', 'ambiguous-number'],
  ['rd. 450', 'not-a-number'],
  ['k. A.', 'not-a-number'],
  ['450 Stück', 'not-a-number'],
  ['--5', 'not-a-number'],
  ['-5-', 'not-a-number'],
  ['(-5)', 'not-a-number'],
  ['5 €€', 'not-a-number'],
  ['1,2,3', 'foreign-number'],
  ['50 %', 'not-a-number'],
  [true, 'not-a-number'],
  [1e300, 'not-a-number'],
  ['#REF!', 'error-value'],
  ['#BEZUG!', 'error-value'],
  ['#VALUE!', 'error-value'],
  ['#WERT!', 'error-value'],
  ['#NV', 'error-value'],
  ['#N/A', 'error-value'],
  ['#DIV/0!', 'error-value'],
  ['#NAME?', 'error-value'],
  ['#ZAHL!', 'error-value'],
  ['#NULL!', 'error-value'],
  ['#ÜBERLAUF!', 'error-value'],
  ['#SPILL!', 'error-value'],
  ['#CALC!', 'error-value'],
  ['#BUSY!', 'formula-not-calculated'],
])('%j is %s', (cell, expected) => {
  expect(codeOf(readEuro(cell, 1))).toBe(expected);
});

test.each(['#REF!', '#BEZUG!'])('%s is named in each language as Excel shows it there', (cell) => {
  const reading = readEuro(cell, 1);
  if (reading.kind !== 'refused') throw new Error('expected a refusal');
  const found = reading.finding(PLACE, 'Kosten');
  expect(sentence(found, 'de')).toContain('Stellen!D7: In der Spalte „Kosten“ steht der Fehlerwert #BEZUG!.');
  expect(sentence(found, 'en')).toContain('the error value #REF!.');
});

test('a number that German and English read differently is refused with both readings', () => {
  const reading = readEuro('122.00 €', 1);
  if (reading.kind !== 'refused') throw new Error('expected a refusal');
  expect(sentence(reading.finding(PLACE, 'Betrag'), 'de')).toBe(
    'Stellen!D7: „122.00 €“ in der Spalte „Betrag“ ist nicht eindeutig: Es kann 122 oder 12.200 heißen. ' +
      'Bitte die Zahl eindeutig eintragen.',
  );
});

test('the unit of the cell goes before the unit of its column', () => {
  expect(euroText('12,5', 1000)).toBe('12500');
  expect(euroText(0.001, 1000)).toBe('1');
  expect(euroText('12,5 T€', 1000)).toBe('12500');
  expect(euroText('12.500 €', 1000)).toBe('12500');
});

test('amounts are rounded to cents half away from zero, once', () => {
  expect(readCents(226666.666666667, 1)).toEqual({ kind: 'value', value: 22666667 });
  expect(readCents(1.005, 1)).toEqual({ kind: 'value', value: 101 });
  expect(readCents(-1.005, 1)).toEqual({ kind: 'value', value: -101 });
});

test('an amount beyond the range of cents is refused', () => {
  expect(codeOf(readCents(1e14, 1))).toBe('not-a-number');
  expect(codeOf(readCents('900.000.000.000 Mio. €', 1))).toBe('not-a-number');
});

test.each([
  ['450.000–500.000 €', 45000000, 50000000],
  ['450-500 T€', 45000000, 50000000],
  ['450.000 € bis 500.000 €', 45000000, 50000000],
  ['von 450.000 bis 500.000 €', 45000000, 50000000],
  ['450 T€ - 0,5 Mio. €', 45000000, 50000000],
  ['450.000,00 €', 45000000, 45000000],
])('the range %j', (cell, low, high) => {
  expect(readAmountRange(cell, 1)).toEqual({ kind: 'value', value: { low, high } });
});

test('a range with words that say nothing of its amounts is no range', () => {
  expect(codeOf(readAmountRange('vielleicht 450–500 T€', 1))).toBe('not-a-number');
});

test('FTE: text with a dot is ambiguous, a comma is not', () => {
  expect(readFte('2,5')).toEqual({ kind: 'value', value: { digits: 25, scale: 1 } });
  expect(codeOf(readFte('1.500'))).toBe('ambiguous-number');
  expect(codeOf(readFte('2.5'))).toBe('ambiguous-number');
  expect(codeOf(readNumber('2,5 €'))).toBe('not-a-number');
});

test('reading what was written as German euro gives the amount back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      expect(readCents(formatEuro(cents(amount)), 1)).toEqual({ kind: 'value', value: cents(amount) });
    }),
  );
});

test('reading what was written as a German number gives the number back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 12 }), (digits, scale) => {
      const number = exact(digits, scale);
      expect(readNumber(formatNumber(number))).toEqual({ kind: 'value', value: number });
    }),
  );
});

test('a number cell gives back the decimal that was typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (amount) => {
      expect(readCents(amount / 100, 1)).toEqual({ kind: 'value', value: cents(amount) });
    }),
  );
});
