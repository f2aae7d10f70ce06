import { answerOf } from './probe';
import type { Probe, ProbePlace } from './probe';

/** Three rows, of which a filter hides the second while something is done to the column beside; what that column holds then. */
async function whileFiltered(
  { context, sheet, cells }: ProbePlace,
  act: (column: Excel.Range) => void,
): Promise<unknown[]> {
  cells(0, 0, 4, 2).values = [
    ['Kind', 'Value'],
    ['a', 'old'],
    ['b', 'old'],
    ['a', 'old'],
  ];
  try {
    sheet.autoFilter.apply(cells(0, 0, 4, 2), 0, { filterOn: Excel.FilterOn.values, values: ['a'] });
    await context.sync();
    const column = cells(1, 1, 3, 1);
    act(column);
    column.load('values');
    await context.sync();
    return column.values.map(([value]) => value as unknown);
  } finally {
    sheet.autoFilter.remove();
    await context.sync();
  }
}

/** What becomes of rows that a filter hides. */
export const FILTER_PROBES = {
  filteredBlock: {
    expected: '1 2 3',
    known: ['1 "old" 1', 'FilteredRangeConflict'],
    run: async (place) => {
      const written = await whileFiltered(place, (column) => {
        column.values = [[1], [2], [3]];
      });
      return answerOf(...written);
    },
  },
  filteredCells: {
    expected: '1 2 3',
    known: [],
    run: async (place) => {
      const written = await whileFiltered(place, () => {
        for (const row of [1, 2, 3]) place.cells(row, 1).values = [[row]];
      });
      return answerOf(...written);
    },
  },
  hiddenRows: {
    expected: 'null false true false',
    known: [],
    run: async (place) => {
      const rows = [place.cells(1, 1, 3, 1), ...[1, 2, 3].map((row) => place.cells(row, 1))];
      await whileFiltered(place, () => {
        for (const each of rows) each.load('rowHidden');
      });
      return answerOf(...rows.map(({ rowHidden }) => rowHidden));
    },
  },
} as const satisfies Record<string, Probe>;
