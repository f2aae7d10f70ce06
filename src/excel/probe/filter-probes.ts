import { answerOf } from './probe';
import type { Probe, ProbePlace } from './probe';

/** Three rows, of which a filter hides the second while something is done to the column beside. */
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
  sheet.autoFilter.apply(cells(0, 0, 4, 2), 0, { filterOn: Excel.FilterOn.values, values: ['a'] });
  await context.sync();
  const column = cells(1, 1, 3, 1);
  act(column);
  column.load('values');
  await context.sync();
  return column.values.map(([value]) => value as unknown);
}

async function withoutFilter({ context, sheet }: ProbePlace): Promise<void> {
  sheet.autoFilter.remove();
  await context.sync();
}

/** What becomes of rows that a filter hides. */
export const FILTER_PROBES = {
  filteredBlock: {
    expected: '1 2 3',
    known: ['1 "old" 1', 'FilteredRangeConflict'],
    run: async (place) => {
      try {
        return answerOf(
          ...(await whileFiltered(place, (column) => {
            column.values = [[1], [2], [3]];
          })),
        );
      } finally {
        await withoutFilter(place);
      }
    },
  },
  filteredCells: {
    expected: '1 2 3',
    known: [],
    run: async (place) => {
      try {
        return answerOf(
          ...(await whileFiltered(place, () => {
            for (const row of [1, 2, 3]) place.cells(row, 1).values = [[row]];
          })),
        );
      } finally {
        await withoutFilter(place);
      }
    },
  },
  hiddenRows: {
    expected: 'null false true false',
    known: [],
    run: async (place) => {
      const rows = [place.cells(1, 1, 3, 1), ...[1, 2, 3].map((row) => place.cells(row, 1))];
      try {
        await whileFiltered(place, () => {
          for (const each of rows) each.load('rowHidden');
        });
        return answerOf(...rows.map(({ rowHidden }) => rowHidden));
      } finally {
        await withoutFilter(place);
      }
    },
  },
} as const satisfies Record<string, Probe>;
