import { emptyCell, newDocument } from '../../../standin/document/new-document';
import { widenForEntered } from '../../../standin/document/widen-for-entered';

/** The width of a column after a number was entered into it; null where it is still the standard one. */
function widthAfter(value: number, numberFormat = 'General', before?: number): number | null {
  const document = newDocument();
  const sheet = document.sheets[0]!;
  if (before !== undefined) sheet.columnWidths.set(1, before);
  sheet.rows.set(0, new Map([[1, { ...emptyCell(), value, formatChange: { numberFormat } }]]));
  widenForEntered(document, sheet, { row: 0, column: 1 });
  return sheet.columnWidths.get(1) ?? null;
}

test('an amount that does not fit widens its column, one that fits does not', () => {
  expect(widthAfter(400000.5, '#,##0.00')).toBeGreaterThan(10);
  expect(widthAfter(5, '0.00')).toBeNull();
});

test('a width that somebody chose stays', () => {
  expect(widthAfter(400000.5, '#,##0.00', 4)).toBe(4);
});

test('without a format whole numbers up to eleven digits widen, decimals are shortened', () => {
  expect(widthAfter(12345678901)).toBeGreaterThan(11);
  expect(widthAfter(123456789012)).toBeNull();
  expect(widthAfter(1234.567890123)).toBeNull();
});
