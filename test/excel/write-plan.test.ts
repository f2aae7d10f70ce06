import { EMPTY_STATE } from '../../src/workbook/plan/run-state';
import type { RunState } from '../../src/workbook/plan/run-state';
import type { CellWrite, WritePlan } from '../../src/workbook/plan/write-plan';
import type { Finding } from '../../src/domain/findings/finding';
import type { SheetPlan } from '../../src/workbook/sheets/sheet-plan';
import type { CellValue } from '../../src/workbook/snapshot';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writePlan } from '../../src/excel/write-plan';
import { checkTargets } from '../../src/excel/check-targets';
import type { ToCheck } from '../../src/excel/check-targets';
import { findSheet } from '../../standin/document/sheets';
import { workbookWith } from './workbook-with';

const write = (cell: string, before: CellValue, after: CellValue): CellWrite => ({
  place: { sheet: 'Haushalt', cell },
  before,
  after,
  figure: 'Eigenanteil 2021',
});

const resultSheet: SheetPlan = {
  name: 'KIM-Abgleich',
  values: [
    ['Jahr', 'Modul 1'],
    ['2021', 41211.33],
    ['=1+1', '-x'],
  ],
  formats: [{ area: { top: 0, left: 0, rows: 1, columns: 2 }, format: { bold: true, fillColor: '#1F4E5F' } }],
  tables: [{ name: 'KIMAbgleich_Test', area: { top: 0, left: 0, rows: 2, columns: 2 } }],
  charts: [
    {
      name: 'KIMAbgleich_Diagramm',
      title: 'Eigenanteil',
      type: 'ColumnStacked',
      source: { top: 0, left: 0, rows: 2, columns: 2 },
      position: { top: 5, left: 0, rows: 10, columns: 2 },
      valueNumberFormat: '#,##0',
      colors: ['#1F4E5F'],
      legend: true,
    },
  ],
  columnWidths: [20, 12],
  tallRows: [{ row: 2, lines: 2 }],
};

const plan: WritePlan = {
  cells: [write('B2', '', 146945.66), write('B3', '12,5 T€', '#N/A')],
  sheets: [{ action: 'lay-out', sheet: resultSheet }],
  log: {
    sheet: 'KIM-Protokoll',
    firstRow: 0,
    headings: ['Zeitpunkt', 'Vorgang', 'Größe'],
    rows: [[46349.5, 'Abgleich', '=x']],
  },
  state: '{"ownSheets":[],"shown":[],"runs":[]}',
};

/** Writes a plan onto the workbook as it is. */
const written = (what: WritePlan, state: RunState = EMPTY_STATE): Promise<readonly Finding[]> =>
  inExcel(async (context) => {
    const { state: text, stateParts: ids = [] } = await readWorkbook(context);
    const toCheck: ToCheck = {
      targets: what.cells.map(({ place, before, after, figure }) => ({
        place,
        expected: before,
        value: after,
        figure,
      })),
      expectations: [],
      ownSheets: state.ownSheets,
      replaced: [],
      log: what.log,
      state: { text, ids },
    };
    const check = await checkTargets(context, toCheck);
    return writePlan(context, what, { state, check, toCheck, refusals: ({ findings }) => findings });
  });

const haushalt = {
  Haushalt: [
    ['Jahr', 'Eigenanteil'],
    [2021, ''],
    [2022, '12,5 T€'],
  ],
};

test('a plan lands in one request, is read back in another and decorated in a third', async () => {
  const excel = await workbookWith(haushalt, {});
  const before = excel.roundTrips();
  await written(plan);
  // Three to read, one to check, one to write, one to read back, one to decorate.
  expect(excel.roundTrips() - before).toBe(7);
  const snapshot = await inExcel(readWorkbook);
  expect(snapshot.state).toBe(plan.state);
  expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([
    [
      'Haushalt',
      [
        ['Jahr', 'Eigenanteil'],
        [2021, 146945.66],
        [2022, '#N/A'],
      ],
    ],
    ['KIM-Abgleich', resultSheet.values],
    ['KIM-Protokoll', [plan.log.headings, [46349.5, 'Abgleich', '=x']]],
  ]);
  expect(snapshot.tables).toEqual([{ name: 'KIMAbgleich_Test', sheet: 'KIM-Abgleich', address: 'A1:B2' }]);
});

test('text that begins like a formula stays text', async () => {
  await workbookWith(haushalt);
  await written(plan);
  const formulas = await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('KIM-Abgleich').getRange('A3:B3');
    range.load('formulas,valueTypes');
    await context.sync();
    return [range.formulas, range.valueTypes];
  });
  expect(formulas).toEqual([[['=1+1', '-x']], [['String', 'String']]]);
});

test('laying out again replaces what was there, without leftovers', async () => {
  await workbookWith(haushalt);
  await written(plan);
  const state: RunState = {
    ...EMPTY_STATE,
    ownSheets: ['KIM-Abgleich', 'KIM-Protokoll'],
    shown: [resultSheet],
  };
  const second: WritePlan = {
    ...plan,
    cells: [],
    sheets: [{ action: 'lay-out', sheet: { ...resultSheet, values: resultSheet.values.slice(0, 2) } }],
    log: { ...plan.log, firstRow: 2 },
  };
  await written(second, state);
  const snapshot = await inExcel(readWorkbook);
  expect(snapshot.sheets.find((sheet) => sheet.name === 'KIM-Abgleich')!.values).toEqual([
    ['Jahr', 'Modul 1'],
    ['2021', 41211.33],
  ]);
  expect(snapshot.tables).toHaveLength(1);
  expect(snapshot.sheets.find((sheet) => sheet.name === 'KIM-Protokoll')!.values).toHaveLength(3);
});

test.each(['english', 'german', 'text'] as const)(
  'an unknown figure is an error value, also where errors have other words (%s)',
  async (errorWords) => {
    const excel = await workbookWith(haushalt, { errorWords });
    expect(await written(plan)).toEqual([]);
    const cell = excel.document.sheets[0]!.rows.get(2)!.get(1);
    expect(cell).toMatchObject({ value: '#N/A', isError: true, formula: '=NA()' });
  },
);

test('a number counts as written where Excel gives fifteen of its digits back', async () => {
  await workbookWith(haushalt, { digits: 15 });
  const third: WritePlan = { ...plan, cells: [write('B2', '', 1 / 3)] };
  expect(await written(third)).toEqual([]);
});

const laidOut = (sheet: SheetPlan): WritePlan => ({
  ...plan,
  cells: [],
  sheets: [{ action: 'lay-out', sheet }],
  log: { ...plan.log, firstRow: 2 },
});
const shownOf = (sheet: SheetPlan): RunState => ({
  ...EMPTY_STATE,
  ownSheets: ['KIM-Abgleich', 'KIM-Protokoll'],
  shown: [sheet],
});

test('figures that an undo brings back do not keep the head and foot of the run that was taken back', async () => {
  const margin = { above: 'Kreis', below: 'Stand 17.03.2021, 09:30 Uhr · aktuell', page: 'Seite &P von &N' };
  const later = { ...resultSheet, margin };
  const excel = await workbookWith(haushalt);
  await written({ ...laidOut(later), log: plan.log });
  const texts = () => findSheet(excel.document, 'KIM-Abgleich')!.page.headerFooter!;
  expect(texts()).toMatchObject({ centerFooter: margin.below, leftFooter: '&A', rightHeader: '&F' });
  await written(laidOut(resultSheet), shownOf(later));
  expect(new Set(Object.values(texts()))).toEqual(new Set(['']));
});

test('how the user set up the page of a sheet without head and foot stays in the next run', async () => {
  const excel = await workbookWith(haushalt);
  await written({ ...laidOut(resultSheet), log: plan.log });
  const sheet = findSheet(excel.document, 'KIM-Abgleich')!;
  sheet.page = { ...sheet.page, orientation: 'Portrait' };
  await written(laidOut(resultSheet), shownOf(resultSheet));
  expect(sheet.page.orientation).toBe('Portrait');
});
