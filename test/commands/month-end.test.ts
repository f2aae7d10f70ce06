import { runOptions } from '../../src/commands/run-options';
import { takeOverSheets } from '../../src/commands/take-over-sheets';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import type { CellValue } from '../../src/workbook/snapshot';
import { MONTH } from './month-workbook';
import { click, contents, open, reopen, SMALL } from './small-workbook';

const DAY_CELL = [1, 1] as const;

/** The same workbook after a run on each of some days. */
async function after(...days: readonly string[]): Promise<ExcelStandIn> {
  const excel = await open(MONTH);
  for (const day of days) await onDay(excel, day);
  return excel;
}

async function onDay(excel: ExcelStandIn, day: string) {
  write(excel, 'Einstellungen', ...DAY_CELL, day);
  return click(excel, 'reconcile');
}

function write(excel: ExcelStandIn, sheet: string, row: number, column: number, value: CellValue): void {
  Object.assign(cellForWriting(findSheet(excel.document, sheet)!, row, column), { value, formula: null });
}

const LABELS = [
  'Stichtag',
  'Ist bis zum Stichtag in €',
  'Hochrechnung bis 31.12. in €',
  'Jetzt abrufbar in €',
];

/** Some rows of `KIM-Monat` with all their columns; null where there is no such sheet. */
async function month(): Promise<readonly (readonly CellValue[])[] | null> {
  const rows = (await contents())['KIM-Monat'];
  if (rows === undefined) return null;
  return LABELS.map((label) => {
    const [, ...cells] = rows.find(([first]) => first === label)!;
    return cells.filter((cell) => cell !== '');
  });
}

/** 0-based row of a label of `KIM-Monat`. */
async function rowOf(label: string): Promise<number> {
  return (await contents())['KIM-Monat']!.findIndex(([first]) => first === label);
}

const JUNE = 46203;
const JULY = 46234;

// 36.500 booked and six months of 6.000 to come; the notice lets its whole period be called: min(30.000, 72.500 − 30.000).
const ON_JUNE = [[JUNE], [36500], [72500], [30000]];
// Five months to come.
const ON_BOTH = [
  [JULY, JUNE],
  [36500, 36500],
  [66500, 72500],
  [30000, 30000],
];

test('two days in a row give two columns, which undoing takes back one after the other', async () => {
  const excel = await after('30.06.2026');
  expect(await month()).toEqual(ON_JUNE);
  await onDay(excel, '31.07.2026');
  expect(await month()).toEqual(ON_BOTH);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await month()).toEqual(ON_JUNE);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await month()).toBeNull();
});

test('undoing brings back what somebody had changed before the run', async () => {
  const excel = await after('30.06.2026');
  write(excel, 'KIM-Monat', await rowOf('Ist bis zum Stichtag in €'), 1, 36000);
  await onDay(excel, '31.07.2026');
  expect((await month())![1]).toEqual([36500, 36000]);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect((await month())![1]).toEqual([36000]);
});

test('what somebody changes after the run keeps it from being taken back', async () => {
  const excel = await after('30.06.2026', '31.07.2026');
  const row = await rowOf('Ist bis zum Stichtag in €');
  write(excel, 'KIM-Monat', row, 2, 36000);
  const outcome = await click(excel, 'undo');
  expect(outcome.findings).toContainEqual(
    expect.objectContaining({
      code: 'own-sheet-changed',
      place: { sheet: 'KIM-Monat', cell: `C${row + 1}` },
    }),
  );
  expect((await month())![1]).toEqual([36500, 36000]);
});

test('a write that fails half way leaves the columns as they were, changes by hand included', async () => {
  const excel = await after('30.06.2026');
  write(excel, 'KIM-Monat', await rowOf('Ist bis zum Stichtag in €'), 1, 36000);
  const before = await month();
  excel.fail({ code: 'GeneralException', atAction: 90, after: 5 });
  expect((await onDay(excel, '31.07.2026')).status).toBe('failed');
  expect(await month()).toEqual(before);
});

test('a column that somebody changes between the check and the write is not written over', async () => {
  const excel = await after('30.06.2026');
  const row = await rowOf('Ist bis zum Stichtag in €');
  let requests = 0;
  excel.beforeRequest(() => {
    requests += 1;
    if (requests === 6) write(excel, 'KIM-Monat', row, 1, 1);
  });
  const outcome = await onDay(excel, '31.07.2026');
  excel.beforeRequest(null);
  expect(outcome.findings.map(({ code }) => code)).toContain('own-sheet-changed');
  expect((await month())![1]).toEqual([1]);
});

test('the columns outlive a state that another program dropped', async () => {
  const excel = await after('30.06.2026');
  excel.document.customXmlParts.splice(0);
  const later = await reopen(excel);
  expect((await click(later, 'reconcile')).status).toBe('failed');
  expect((await takeOverSheets()).status).toBe('ok');
  await onDay(later, '31.07.2026');
  expect(await month()).toEqual(ON_BOTH);
});

test('a run in English adds to columns written in German, and keeps them', async () => {
  const excel = await after('30.06.2026');
  runOptions.set({ language: 'en' });
  await onDay(excel, '31.07.2026');
  const rows = (await contents())['KIM-Monat']!;
  const row = (label: string) => rows.find(([first]) => first === label)!.filter((cell) => cell !== '');
  expect(row('Reporting day')).toEqual(['Reporting day', JULY, JUNE]);
  expect(row('Projection to 31 December in €').slice(1)).toEqual([66500, 72500]);
  expect(row('Kind of date')).toEqual(['Kind of date', 'Payment', 'Auszahlung']);
});

test('a sheet of the user that is called KIM-Monat is not touched', async () => {
  await open({ ...MONTH, 'KIM-Monat': [['Meine Monate', 1]] }).then(async (excel) => {
    const outcome = await click(excel, 'reconcile');
    expect(outcome.findings.map(({ code }) => code)).toContain('sheet-name-taken');
  });
  expect((await contents())['KIM-Monat']).toEqual([['Meine Monate', 1]]);
});

test.each([['k. A.'], ['']])(
  'what is computed from „%s“ is unknown from then on, for every later run',
  async (entered) => {
    const excel = await after('30.06.2026');
    write(excel, 'KIM-Monat', await rowOf('Ist bis zum Stichtag in €'), 1, entered);
    expect((await onDay(excel, '31.07.2026')).status).not.toBe('failed');
    const kept = entered === '' ? [36500] : [36500, entered];
    expect(await month()).toEqual([ON_BOTH[0], kept, [66500, 'unbekannt'], ON_BOTH[3]]);
    const rows = (await contents())['KIM-Monat']!;
    const totals = rows.slice(rows.findIndex(([first]) => first === 'Alle Module'));
    expect(totals.find(([first]) => first === 'Hochrechnung bis 31.12. in €')!.slice(1, 3)).toEqual([
      66500,
      'unbekannt',
    ]);
    const outcome = await onDay(excel, '31.08.2026');
    expect(outcome.status).not.toBe('failed');
    expect(outcome.findings.map(({ code }) => code)).toContain('month-column-changed');
  },
);

test('a changed column is told in every later run, also of the same day', async () => {
  const excel = await after('30.06.2026', '31.07.2026');
  write(excel, 'KIM-Monat', await rowOf('Ist bis zum Stichtag in €'), 2, 36000);
  for (let run = 1; run <= 3; run += 1) {
    const outcome = await onDay(excel, '31.07.2026');
    expect([run, outcome.findings.map(({ code }) => code)]).toEqual([
      run,
      expect.arrayContaining(['month-column-changed']),
    ]);
  }
});

test('a sheet of the user that is called KIM-Monat is no obstacle where there are no notices', async () => {
  const excel = await open({ ...SMALL, 'KIM-Monat': [['Meine Monate', 1]] });
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect((await contents())['KIM-Monat']).toEqual([['Meine Monate', 1]]);
});

test('a sheet of the user that is called KIM-Monat is not taken over with lost sheets, and nothing on it is erased', async () => {
  const excel = await after('30.06.2026');
  findSheet(excel.document, 'KIM-Monat')!.rows.clear();
  write(excel, 'KIM-Monat', 0, 0, 'Meine Monate');
  excel.document.customXmlParts.splice(0);
  const later = await reopen(excel);
  expect((await takeOverSheets()).status).toBe('ok');
  const outcome = await click(later, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).toContain('sheet-name-taken');
  expect((await contents())['KIM-Monat']).toEqual([['Meine Monate']]);
});

test('a sheet that somebody removed takes its columns along; the next one begins without them, and the run says so', async () => {
  const excel = await after('30.06.2026');
  const { sheets } = excel.document;
  sheets.splice(
    sheets.findIndex(({ name }) => name === 'KIM-Monat'),
    1,
  );
  const outcome = await onDay(excel, '31.07.2026');
  expect(outcome.findings.map(({ code }) => code)).toContain('month-sheet-gone');
  expect(await month()).toEqual([[JULY], [36500], [66500], [30000]]);
  expect((await onDay(excel, '31.07.2026')).findings.map(({ code }) => code)).not.toContain(
    'month-sheet-gone',
  );
  await click(excel, 'undo');
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await month()).toBeNull();
});

test('a sheet with more columns than a workbook keeps ends the run with a sentence', async () => {
  const excel = await after('30.06.2026');
  for (let column = 2; column <= 130; column += 1) {
    write(excel, 'KIM-Monat', await rowOf('Stichtag'), column, JUNE - column);
    write(excel, 'KIM-Monat', await rowOf('Kontrollsumme'), column, '0123456789abcdef');
  }
  excel.document.customXmlParts.splice(0);
  const later = await reopen(excel);
  expect((await takeOverSheets()).status).toBe('ok');
  const outcome = await onDay(later, '31.07.2026');
  expect(outcome.status).toBe('failed');
  expect(outcome.findings.map(({ code }) => code)).toContain('month-too-many-columns');
});
