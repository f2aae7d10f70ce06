import fc from 'fast-check';
import type {
  CellDocument,
  SheetDocument,
  WorkbookDocument,
} from '../../../standin/document/workbook-document';
import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { clearCell, writeCell } from './add-results';
import { fixture } from './fixtures';

const content = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', ' ', '_x0041_', 'a\r\nb', '\u0000', ']]>', '<c r="A1">'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('=A1+1', '="x"&"<"', '=SUM(A1:C3)').map((formula) => ({ formula, value: 7 })),
);
const write = fc.record({
  sheet: fc.integer({ min: 0, max: 4 }),
  row: fc.integer({ min: 0, max: 18 }),
  column: fc.integer({ min: 0, max: 14 }),
  content,
});

/** What a reader of the sheet sees; -0 is 0 in a file, and a format counts by what it says. */
function seen(sheet: SheetDocument, { styles }: WorkbookDocument): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (isBlank(cell)) continue;
      const value = cell.value === 0 ? 0 : cell.value;
      found[`${row},${column}`] = [
        value,
        cell.isError,
        cell.formula,
        cell.calculated,
        styles.format(cell.style),
      ];
    }
  }
  return found;
}

const isBlank = (cell: CellDocument): boolean =>
  cell.value === '' && cell.formula === null && cell.style === 0;

test.each(['51-parts.xlsx', 'openpyxl.xlsx', 'libreoffice.xlsx'])(
  '%s: whatever is written to any cells reads back equal, and so does all the rest',
  (name) => {
    const bytes = fixture(name);
    fc.assert(
      fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
        const document = openWorkbook(bytes);
        for (const each of writes) {
          const sheet = document.sheets[each.sheet % Math.min(document.sheets.length, 5)]!;
          if (each.content === null) clearCell(sheet, each.row, each.column);
          else writeCell(sheet, each.row, each.column, each.content);
        }
        const after = openWorkbook(saveWorkbook(document));
        expect(after.sheets.map((sheet) => seen(sheet, after))).toEqual(
          document.sheets.map((sheet) => seen(sheet, document)),
        );
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);
