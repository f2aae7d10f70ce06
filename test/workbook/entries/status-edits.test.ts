import type { FundingStatus, MoneySource } from '../../../src/domain/case';
import type { Cents } from '../../../src/domain/numbers';
import { scenarios as texts } from '../../../src/i18n/de/taskpane-scenarios';
import type { AssignedTable } from '../../../src/workbook/assignment/assignment';
import type { NoColumnReason } from '../../../src/workbook/entries/new-status-column';
import { statusEdits } from '../../../src/workbook/entries/status-edits';
import { decodeState, EMPTY_STATE, encodeState } from '../../../src/workbook/plan/run-state';
import { recognise } from '../../../src/workbook/recognise';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { examinedExample } from '../../taskpane/examined-example';

/** What a user said about the table of sources below. */
const BY_HAND: AssignedTable = {
  sheet: 'Deckung',
  headingRow: 2,
  firstColumn: 'B',
  lastColumn: 'D',
  lastRow: null,
  kind: 'money',
  columns: [
    { heading: 'Bezeichnung', column: 'B', field: 'label', year: null, unit: '€' },
    { heading: 'Art', column: 'C', field: 'kind', year: null, unit: '€' },
    { heading: 'Betrag', column: 'D', field: 'amount', year: null, unit: '€' },
  ],
};

test('a switched status becomes an entry for the cell of the user', async () => {
  const { examination, inputs } = await examinedExample('kreis-noch-nicht-abgezogen');
  const { snapshot, recognition } = examination;
  const switched = (status: FundingStatus) =>
    statusEdits(inputs.moneySources, [status], recognition.tables, snapshot, texts);
  expect(switched('granted')).toEqual({
    edits: [
      {
        place: { sheet: 'Deckung', cell: 'G11' },
        value: 'bewilligt',
        expected: 'beantragt',
        figure: 'Status „Integrationspauschale (Rest)“',
      },
    ],
    newHeadings: [],
    withoutCell: [],
  });
  expect(switched('requested').edits).toEqual([]);
});

/** Two sources without a status, from B2 on; the table is recognised with these columns. */
const SOURCES = [
  ['Bezeichnung', 'Art', 'Betrag', ''],
  ['Landesmittel', 'Gegenfinanzierung', 6000, ''],
  ['Spende', 'Gegenfinanzierung', 1000, ''],
];

function withoutStatus(values: readonly (readonly CellValue[])[], change: Partial<WorkbookSnapshot> = {}) {
  const snapshot: WorkbookSnapshot = {
    sheets: [{ name: 'Deckung', visible: true, protected: false, top: 1, left: 1, values }],
    tables: [],
    names: [],
    dateSystem: 1900,
    state: null,
    ...change,
  };
  const { tables } = recognise(snapshot, { assignment: decodeState(snapshot.state).assignment });
  const sources = [3, 4].map((row): MoneySource => ({
    origin: { sheet: 'Deckung', row, columns: { label: 'B', kind: 'C', amount: 'D' } },
    label: String(values[row - 2]![0]),
    kind: 'counter-financing',
    low: 600000 as Cents,
    high: 600000 as Cents,
    years: [],
    module: null,
    deducted: 'no',
    deductedAmount: null,
    status: null,
    source: null,
  }));
  const edits = (statuses: readonly (FundingStatus | null)[]) =>
    statusEdits(sources, statuses, tables, snapshot, texts);
  return { edits, snapshot };
}

test('a table without a status gets a column beside it, with one heading for all its sources', () => {
  const { edits, snapshot } = withoutStatus(SOURCES);
  expect(edits(['granted', 'rejected'])).toEqual({
    edits: [
      {
        place: { sheet: 'Deckung', cell: 'E2' },
        value: 'Status',
        expected: '',
        figure: 'Überschrift der neuen Spalte',
      },
      {
        place: { sheet: 'Deckung', cell: 'E3' },
        value: 'bewilligt',
        expected: '',
        figure: 'Status „Landesmittel“',
      },
      {
        place: { sheet: 'Deckung', cell: 'E4' },
        value: 'abgelehnt',
        expected: '',
        figure: 'Status „Spende“',
      },
    ],
    newHeadings: [{ sheet: 'Deckung', cell: 'E2' }],
    withoutCell: [],
  });
  const [sheet] = snapshot.sheets;
  const values = SOURCES.map((row, index) => [...row.slice(0, 3), ['Status', 'bewilligt', ''][index]!]);
  const [money] = recognise({ ...snapshot, sheets: [{ ...sheet!, values }] }).tables;
  expect(money!.columns.map(({ field }) => field)).toContain('status');
});

const beside = (cells: readonly string[]) => SOURCES.map((row, index) => [...row, cells[index] ?? '']);

test.each<[NoColumnReason, readonly (readonly CellValue[])[], Partial<WorkbookSnapshot>]>([
  ['taken', beside(['', '', 'siehe Akte']), {}],
  ['taken', SOURCES.map((row, index) => (index === 2 ? [...row.slice(0, 3), 'siehe Akte'] : row)), {}],
  ['excel-table', SOURCES, { tables: [{ name: 'Deckung', sheet: 'Deckung', address: 'B2:D4' }] }],
  ['taken', SOURCES, { tables: [{ name: 'Andere', sheet: 'Deckung', address: 'F2:G4' }] }],
  [
    'protected',
    SOURCES,
    { sheets: [{ name: 'Deckung', visible: true, protected: true, top: 1, left: 1, values: SOURCES }] },
  ],
  ['by-hand', SOURCES, { state: encodeState({ ...EMPTY_STATE, assignment: [BY_HAND] }) }],
])('where there is no room for a column (%s), nothing is proposed', (reason, values, change) => {
  const { edits } = withoutStatus(values, change);
  const { edits: cells, withoutCell } = edits(['granted', null]);
  expect(cells).toEqual([]);
  expect(withoutCell).toEqual([expect.objectContaining({ reason, place: { sheet: 'Deckung', cell: 'E2' } })]);
  expect(withoutCell[0]!.source.label).toBe('Landesmittel');
});
