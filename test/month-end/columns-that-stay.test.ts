import { readFileSync } from 'node:fs';
import { REPORTING_DAYS } from '../../assets/examples/make/monat/reporting-days';
import type { WorkbookDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { sentence } from '../../src/domain/findings/sentence';
import {
  columnOn,
  daysOf,
  enter,
  enterDay,
  entryAt,
  placeOf,
  reconciled,
  reconciledOn,
  sheetOf,
} from './year-of-example';

let twoDays: Uint8Array;

beforeAll(async () => {
  twoDays = await reconciledOn(2);
});

const LABEL = 'Abgerufen in €';

/** Enters something beside a label of the first block of `KIM-Monat`, as a person does. */
const onMonth =
  (label: string, column: number, value: string | number) =>
  (document: WorkbookDocument): void => {
    const sheet = sheetOf(document, 'KIM-Monat');
    enter(sheet, placeOf(sheet, label)[0], column, value);
  };

const both =
  (...changes: readonly ((document: WorkbookDocument) => void)[]) =>
  (document: WorkbookDocument): void => {
    for (const change of changes) change(document);
  };

const told = (findings: readonly Parameters<typeof sentence>[0][]) =>
  findings.filter(({ code }) => code === 'month-column-changed').map((each) => sentence(each, 'de'));

test('the same day again gives the same column once', async () => {
  const { document, outcome } = await reconciled(twoDays);
  expect(daysOf(document)).toEqual(['30.06.2026', '31.03.2026']);
  expect(columnOn(document, '31.03.2026')).toEqual(columnOn(openWorkbook(twoDays), '31.03.2026'));
  expect(told(outcome.findings as never)).toEqual([]);
});

test('the same day with other inputs replaces its column; the one before stays', async () => {
  const [, june] = REPORTING_DAYS;
  const more = { ...june!, called: [60_000, 142_500, 0] as const };
  const { document } = await reconciled(twoDays, (each) => enterDay(each, more));
  expect(daysOf(document)).toEqual(['30.06.2026', '31.03.2026']);
  expect(columnOn(document, '30.06.2026')[0]).toMatchObject({
    [LABEL]: 60_000,
    'Noch abzurufen in €': 54_000,
  });
  expect(columnOn(document, '31.03.2026')[0]).toMatchObject({ [LABEL]: 28_500 });
});

test('a day between two others comes to stand between them', async () => {
  const [, june] = REPORTING_DAYS;
  const { document } = await reconciled(twoDays, (each) => enterDay(each, { ...june!, day: '30.04.2026' }));
  expect(daysOf(document)).toEqual(['30.06.2026', '30.04.2026', '31.03.2026']);
});

test('what somebody changed in an earlier column stays, moves along, and is told from then on', async () => {
  const september = (document: WorkbookDocument): void => enterDay(document, REPORTING_DAYS[2]!);
  const changed = await reconciled(twoDays, both(september, onMonth(LABEL, 2, 30_000)));
  expect(daysOf(changed.document)).toEqual(['30.09.2026', '30.06.2026', '31.03.2026']);
  // The difference below it is Excel's, and follows.
  expect(columnOn(changed.document, '31.03.2026')[0]).toMatchObject({
    [LABEL]: 30_000,
    'Noch abzurufen in €': 84_000,
  });
  expect(told(changed.outcome.findings as never)).toEqual([
    'In „KIM-Monat“ ist die Spalte zum 31.03.2026 von Hand geändert (Modul 1, Abgerufen in €). Was dort eingetragen ist, bleibt, auch wenn dieser Stichtag noch einmal abgeglichen wird; die Formeln der Spalte rechnen damit.',
  ]);
  const again = await reconciled(changed.bytes!);
  expect(columnOn(again.document, '31.03.2026')[0]).toMatchObject({ [LABEL]: 30_000 });
  expect(told(again.outcome.findings as never)).toEqual([
    'In „KIM-Monat“ ist die Spalte zum 31.03.2026 von Hand geändert (die Kontrollsumme passt nicht). Was dort eingetragen ist, bleibt, auch wenn dieser Stichtag noch einmal abgeglichen wird; die Formeln der Spalte rechnen damit.',
  ]);
});

test('a column of the same day that somebody changed is not replaced', async () => {
  const { document, outcome } = await reconciled(twoDays, onMonth(LABEL, 1, 58_000));
  expect(daysOf(document)).toEqual(['30.06.2026', '31.03.2026']);
  expect(columnOn(document, '30.06.2026')[0]).toMatchObject({ [LABEL]: 58_000 });
  expect(sheetOf(document, 'KIM-Monat').rows.get(1)!.get(0)!.value).toBe(
    'Dieser Abgleich hat keine Spalte geschrieben.',
  );
  expect(told(outcome.findings as never)).toHaveLength(1);
});

test('a cell that somebody emptied stays empty', async () => {
  const { document, outcome } = await reconciled(twoDays, onMonth(LABEL, 2, ''));
  expect(columnOn(document, '31.03.2026')[0]).toMatchObject({ [LABEL]: '' });
  expect(told(outcome.findings as never)).toHaveLength(1);
});

test.each([
  [
    'a note below the columns',
    (document: WorkbookDocument) => enter(sheetOf(document, 'KIM-Monat'), 140, 1, 'Notiz'),
  ],
  ['another label', onMonth(LABEL, 0, 'Abgerufen, netto')],
  ['another control sum', onMonth('Kontrollsumme', 1, '0123456789abcdef')],
])('%s ends the run with its cell, and nothing is written', async (_, change) => {
  const { outcome, bytes } = await reconciled(twoDays, change);
  expect(bytes).toBeNull();
  expect(outcome.findings).toContainEqual(
    expect.objectContaining({
      code: 'own-sheet-changed',
      place: expect.objectContaining({ sheet: 'KIM-Monat' }) as unknown,
    }),
  );
});

test('a formula of somebody in a column ends the run: moved along it would read other cells', async () => {
  const { outcome, bytes } = await reconciled(twoDays, (document) => {
    const sheet = sheetOf(document, 'KIM-Monat');
    const row = placeOf(sheet, LABEL)[0];
    enter(sheet, row, 2, 30_000);
    sheet.rows.get(row)!.get(2)!.formula = '=15000*2';
  });
  expect(bytes).toBeNull();
  expect(outcome.findings).toContainEqual(expect.objectContaining({ code: 'own-sheet-changed' }));
});

test('without a reporting day the columns stay, and the run says why there is no new one', async () => {
  const { document, outcome } = await reconciled(twoDays, (each) => {
    const settings = sheetOf(each, 'Einstellungen');
    const [row, column] = placeOf(settings, 'Stichtag');
    enter(settings, row, column + 1, '');
  });
  expect(daysOf(document)).toEqual(['30.06.2026', '31.03.2026']);
  expect(outcome.findings.map(({ code }) => code)).toContain('month-without-day');
});

test('a workbook without notices has no sheet for the month’s end', async () => {
  const { document } = await reconciled(readFileSync('assets/examples/kreis.xlsx'));
  expect(document.sheets.map(({ name }) => name)).not.toContain('KIM-Monat');
});

describe('the list for the carry-over', () => {
  const HEADING = 'Ermächtigungsübertragung (§ 22 KomHVO NRW), Vorschlag zum 31.12.2026';
  const december = (document: WorkbookDocument): void => enterDay(document, REPORTING_DAYS[4]!);
  let twoDaysAndDecember: Uint8Array;

  beforeAll(async () => {
    twoDaysAndDecember = (await reconciled(twoDays, december)).bytes!;
  });

  /** The list from its heading on, as the cells were entered. */
  const listOn = (document: WorkbookDocument) => {
    const sheet = sheetOf(document, 'KIM-Monat');
    const [top] = placeOf(sheet, HEADING);
    return [2, 3, 4].map((row) => [0, 1, 2, 3, 4].map((column) => entryAt(sheet, top + row, column)));
  };

  const ROWS = [
    ['05.313.01 / 501900', 1, 168_000, 172_100],
    ['05.313.02 / 501900', 2, 345_000, 341_300],
    ['05.313.02 / 542200', 2, 48_000, 44_900],
  ];

  test('stays with its date where a later run has no column of December', async () => {
    const { document } = await reconciled(twoDaysAndDecember, (each) =>
      enterDay(each, { ...REPORTING_DAYS[3]!, booked: [1_000, 2_000, 3_000] }),
    );
    expect(daysOf(document)[1]).toBe('30.11.2026');
    expect(listOn(document).map((row) => row.slice(0, 4))).toEqual(ROWS);
    const top = placeOf(sheetOf(document, 'KIM-Monat'), HEADING)[0];
    expect(listOn(document)[0]![4]).toBe(`=MAX(0,ROUND(C${top + 3}-D${top + 3},2))`);
  });

  test('stays where somebody changed the column of December, which is then not written', async () => {
    const once = await reconciled(twoDaysAndDecember, onMonth(LABEL, 1, 58_000));
    const twice = await reconciled(once.bytes!);
    for (const { document } of [once, twice]) {
      expect(listOn(document).map((row) => row.slice(0, 4))).toEqual(ROWS);
    }
  });

  test('is that of the newest run in December', async () => {
    const { document } = await reconciled(twoDaysAndDecember, (each) =>
      enterDay(each, { ...REPORTING_DAYS[4]!, booked: [168_000, 340_000, 48_000] }),
    );
    expect(listOn(document).map(([, , , used]) => used)).toEqual([168_000, 340_000, 48_000]);
  });
});
