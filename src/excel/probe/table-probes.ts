import { answerOf } from './probe';
import type { Probe, ProbePlace } from './probe';

const NAME = 'KIMPruefung_Werte';

/** A table of one column with two numbers, and a formula beside it that names the column. */
function tableWithReference({ sheet, cells }: ProbePlace): Excel.Table {
  sheet.tables.getItemOrNullObject(NAME).delete();
  cells(0, 0, 3, 1).values = [['Wert'], [1], [2]];
  const table = sheet.tables.add(cells(0, 0, 3, 1), true);
  table.name = NAME;
  cells(0, 3).formulas = [[`=SUM(${NAME}[Wert])`]];
  return table;
}

/** Whether the formula still names the table. */
async function referenceAfter(place: ProbePlace, change: (table: Excel.Table) => void): Promise<string> {
  change(tableWithReference(place));
  await place.context.sync();
  const formula = place.cells(0, 3);
  formula.load('formulas');
  await place.context.sync();
  const text = String(formula.formulas[0]![0]);
  return text.includes(NAME) ? 'kept' : text.includes('#REF!') ? '#REF!' : answerOf(text);
}

async function removeTable({ context, sheet }: ProbePlace): Promise<void> {
  sheet.tables.getItemOrNullObject(NAME).delete();
  await context.sync();
}

/** What tables do by themselves. */
export const TABLE_PROBES = {
  calculatedColumn: {
    expected: '"=ROW()" 1 2',
    known: ['"=ROW()" "=ROW()" "=ROW()"'],
    run: async ({ context, sheet, cells }) => {
      cells(0, 0, 4, 1).values = [['Wert'], [0], [1], [2]];
      const table = sheet.tables.add(cells(0, 0, 4, 1), true);
      await context.sync();
      cells(1, 0).formulas = [['=ROW()']];
      await context.sync();
      const column = cells(1, 0, 3, 1);
      column.load('formulas');
      await context.sync();
      table.delete();
      await context.sync();
      return answerOf(...column.formulas.map(([formula]) => formula as unknown));
    },
  },
  referenceToDeleted: {
    expected: 'kept',
    known: ['#REF!'],
    run: (place) => referenceAfter(place, (table) => table.delete()),
  },
  referenceToResized: {
    expected: 'kept',
    known: ['ApiNotFound'],
    run: async (place) => {
      try {
        return await referenceAfter(place, (table) => table.resize(place.cells(0, 0, 4, 1)));
      } finally {
        await removeTable(place);
      }
    },
  },
  tableHeadings: {
    expected: '"Wert" "Wert2"',
    known: [],
    run: async ({ context, sheet, cells }) => {
      const headings = cells(0, 0, 1, 2);
      headings.values = [['Wert', 'Wert']];
      const table = sheet.tables.add(cells(0, 0, 2, 2), true);
      headings.load('values');
      await context.sync();
      table.delete();
      await context.sync();
      return answerOf(...headings.values[0]!);
    },
  },
  noSuchTable: {
    expected: 'true',
    known: [],
    run: async ({ context, sheet }) => {
      const table = sheet.tables.getItemOrNullObject('KIMPruefung_fehlt');
      table.delete();
      table.load('name');
      await context.sync();
      return answerOf(table.isNullObject);
    },
  },
} as const satisfies Record<string, Probe>;
