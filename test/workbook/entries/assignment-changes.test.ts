import { assignment as german } from '../../../src/i18n/de/taskpane-assignment';
import { taskpane } from '../../../src/i18n/de/taskpane';
import { assignmentChanges, resetChange } from '../../../src/workbook/entries/assignment-changes';
import type { AssignedTable } from '../../../src/workbook/assignment/assignment';

const TAKEN: AssignedTable = {
  sheet: 'Stellen',
  headingRow: 3,
  firstColumn: 'B',
  lastColumn: 'D',
  lastRow: null,
  kind: 'posts',
  columns: [
    { heading: 'Baustein', column: 'B', field: 'module', year: null, unit: '€' },
    { heading: 'Umfang', column: 'C', field: null, year: null, unit: '€' },
    { heading: '', column: 'D', field: 'totalCost', year: 2021, unit: '€' },
  ],
};

test('names the table, and each column that is taken for something else', () => {
  const [module, size, cost] = TAKEN.columns;
  const after = {
    ...TAKEN,
    columns: [module!, { ...size!, field: 'fte' as const }, { ...cost!, unit: 'T€' as const }],
  };
  expect(assignmentChanges({ before: TAKEN, after, wasByHand: false }, german, taskpane.kinds, 'de')).toEqual(
    [
      {
        sheet: 'Stellen',
        cell: 'B3:D3',
        figure: 'Zuordnung der Tabelle',
        before: 'automatisch',
        after: 'von Hand',
      },
      { sheet: 'Stellen', cell: 'C3', figure: 'Umfang (Spalte C)', before: 'nicht verwendet', after: 'VZÄ' },
      {
        sheet: 'Stellen',
        cell: 'D3',
        figure: 'ohne Überschrift (Spalte D)',
        before: 'Gesamtkosten 2021',
        after: 'Gesamtkosten 2021, T€',
      },
    ],
  );
});

test('names the kind of a table that is not read any more', () => {
  const after = { ...TAKEN, kind: null };
  const changes = assignmentChanges({ before: TAKEN, after, wasByHand: true }, german, taskpane.kinds, 'de');
  expect(changes.map((change) => [change.figure, change.before, change.after])).toEqual([
    ['Zuordnung der Tabelle', 'von Hand', 'von Hand'],
    ['Art der Tabelle', 'Stellen', 'wird nicht gelesen'],
    ['Baustein (Spalte B)', 'Modul', 'nicht verwendet'],
    ['ohne Überschrift (Spalte D)', 'Gesamtkosten 2021', 'nicht verwendet'],
  ]);
});

test('a reset is told as one change', () => {
  expect(resetChange(TAKEN, german)).toMatchObject({ before: 'von Hand', after: 'automatisch' });
});
