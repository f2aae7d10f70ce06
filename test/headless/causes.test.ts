import ExcelJS from 'exceljs';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArea } from '../../src/workbook/address';
import { cellForWriting } from '../../standin/document/cells';
import type { WorkbookDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { report, runCommand } from './run-command';

type Cell = string | number | Date | null;
type Rows = readonly (readonly Cell[])[];

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const YEARS = [day('2021-01-01'), day('2022-12-31')] as const;
const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));

/** Posts with a period, two of them in a version that does not count. */
const BY_PERIOD: Readonly<Record<string, Rows>> = {
  Stellen: [
    [
      'Stand',
      'Modul',
      'Rolle',
      'Stelle',
      'VZÄ',
      'Beginn',
      'Ende',
      'Personalkosten je VZÄ und Jahr',
      'Sachkosten je VZÄ und Jahr in €',
    ],
    ['Sitzung', 2, 'Casemanagement', 'a', 1, ...[day('2021-07-15'), day('2022-12-31')], 68_000, 9_700],
    ['Sitzung', 2, 'Casemanagement', 'b', 3, ...[day('2022-01-01'), day('2022-12-31')], 67_000, 9_700],
    ['Sitzung', 1, 'Koordination', 'c', 1, ...[day('2021-07-01'), day('2022-12-31')], 88_000, 9_700],
    ['Vorlage', 2, 'Casemanagement', 'a', 2, ...[day('2021-07-01'), day('2022-12-31')], 68_000, 9_700],
    ['Vorlage', 1, 'Koordination', 'c', 2, ...[day('2021-07-01'), day('2022-12-31')], 88_000, 9_700],
  ],
  Haushalt: [
    ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Verfügt', 'davon KIM', 'Überplanmäßig', 'Außerplanmäßig'],
    [2021, '05.01', '501900', 30_000, 20_000, 1_000, null, null],
    [2022, '05.01', '501900', 40_000, 20_000, 1_000, null, null],
    [2021, '05.01', '414100', 5_000, null, null, null, null],
    [2022, '05.01', '414100', 6_000, null, null, null, null],
  ],
  Fördersätze: [
    [
      'Modul',
      'Betrag je VZÄ und Jahr',
      'gültig ab',
      'gültig bis',
      'Art',
      'Höchstbetrag',
      'Höchstzahl VZÄ',
      'Quelle',
    ],
    [2, 50_000, ...YEARS, 'Bescheid', 'nein', 3.5, 'Bescheid 1'],
    [1, 99_000, day('2022-01-01'), day('2022-12-31'), 'Bescheid', 'nein', null, 'Bescheid 2'],
  ],
  Deckung: [
    ['Bezeichnung', 'Art', 'Modul', 'Jahr', 'Betrag', 'Status', 'bereits abgezogen'],
    ['Stiftung', 'Gegenfinanzierung', 1, 2021, 4_000, 'bewilligt', 'nein'],
    ['Spende', 'Gegenfinanzierung', 2, 2021, 1_000, 'beantragt', 'nein'],
    ['Rücklage', 'Deckung', null, 2022, 3_000, 'bewilligt', 'nein'],
  ],
  Einstellungen: [
    ['Einstellung', 'Wert'],
    ['Aktueller Stand', 'Sitzung'],
    ['Haushaltsvermerk', 'Mehrerträge'],
    ['Monatsmethode', 'taggenau'],
    ['Gebietskörperschaft', 'Kreis'],
    ['Szenario', 'bewilligt'],
    ['Haushaltsjahre', '2021/2022'],
  ],
};

/** Rows of a year, with months and stated amounts; a notice of a sum. */
const BY_YEAR: Readonly<Record<string, Rows>> = {
  Stellen: [
    ['Modul', 'Stelle', 'Jahr', 'VZÄ', 'Monate', 'Personalkosten je VZÄ und Jahr in €', 'Zuwendung in €'],
    [2, 'a', 2021, 1, 6, 68_000, 20_000],
    [2, 'a', 2022, 1, 12, 68_000, 50_000],
    [3, 'b', 2022, 1, 12, 70_000, null],
  ],
  Bescheide: [
    [
      'Datum',
      'Aktenzeichen',
      'Modul',
      'Zeitraum von',
      'Zeitraum bis',
      'Stellen',
      'Betrag',
      'Finanzierungsart',
    ],
    [day('2021-12-01'), 'B1', 3, day('2022-01-01'), day('2022-12-31'), 1, 48_000, 'Festbetrag'],
  ],
};

interface Change {
  readonly book: Readonly<Record<string, Rows>>;
  /** `Stellen!E2`. */
  readonly cell: string;
  readonly value: string | number;
}

const written = new Map<object, Uint8Array>();

/** The workbook as a run wrote it. */
async function reconciled(book: Change['book']): Promise<Uint8Array> {
  const known = written.get(book);
  if (known !== undefined) return known;
  const file = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(book)) {
    const sheet = file.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const path = join(folder, `mappe-${written.size}.xlsx`);
  await file.xlsx.writeFile(path);
  const { printed } = await runCommand(path);
  expect(printed).not.toBe('');
  const bytes = readFileSync(path.replace('.xlsx', '.abgleich.xlsx'));
  written.set(book, bytes);
  return bytes;
}

function change(document: WorkbookDocument, { cell, value }: Change): void {
  const [name, address] = cell.split('!') as [string, string];
  const { top, left } = parseArea(address);
  const sheet = document.sheets.find((each) => each.name === name)!;
  Object.assign(cellForWriting(sheet, top, left), { value, formula: null });
}

const serial = (text: string) => day(text).getTime() / 86_400_000 + 25_569;

const KINDS: Readonly<Record<string, Change>> = {
  'an amount': { book: BY_PERIOD, cell: 'Stellen!H2', value: 69_000 },
  'the start of a post': { book: BY_PERIOD, cell: 'Stellen!F2', value: serial('2021-08-01') },
  'the end of a post': { book: BY_PERIOD, cell: 'Stellen!G3', value: serial('2022-11-30') },
  'the FTE': { book: BY_PERIOD, cell: 'Stellen!E2', value: 0.5 },
  'the module': { book: BY_PERIOD, cell: 'Stellen!B3', value: 1 },
  'the role': { book: BY_PERIOD, cell: 'Stellen!C4', value: 'Assistenz' },
  'the version of a row': { book: BY_PERIOD, cell: 'Stellen!A3', value: 'Vorlage' },
  'the unit of a column': { book: BY_PERIOD, cell: 'Haushalt!D1', value: 'Ansatz in T€' },
  'an own rate': { book: BY_PERIOD, cell: 'Fördersätze!B2', value: 51_000 },
  'the last day of a rate': { book: BY_PERIOD, cell: 'Fördersätze!D2', value: serial('2022-06-30') },
  'a cap of posts': { book: BY_PERIOD, cell: 'Fördersätze!G2', value: 2 },
  'whether a rate is a ceiling': { book: BY_PERIOD, cell: 'Fördersätze!F3', value: 'ja' },
  'the version that counts': { book: BY_PERIOD, cell: 'Einstellungen!B2', value: 'Vorlage' },
  'the budget note': { book: BY_PERIOD, cell: 'Einstellungen!B3', value: 'nein' },
  'how months are counted': { book: BY_PERIOD, cell: 'Einstellungen!B4', value: 'angefangene Monate' },
  'the scenario': { book: BY_PERIOD, cell: 'Einstellungen!B6', value: 'oberer Betrag' },
  'the budget years': { book: BY_PERIOD, cell: 'Einstellungen!B7', value: '2022' },
  'third-party money': { book: BY_PERIOD, cell: 'Deckung!E2', value: 5_000 },
  'the status of third-party money': { book: BY_PERIOD, cell: 'Deckung!F2', value: 'abgelehnt' },
  'whether money is deducted': { book: BY_PERIOD, cell: 'Deckung!G2', value: 'ja' },
  cover: { book: BY_PERIOD, cell: 'Deckung!E4', value: 2_000 },
  'an appropriation': { book: BY_PERIOD, cell: 'Haushalt!D2', value: 31_000 },
  'what is used': { book: BY_PERIOD, cell: 'Haushalt!E3', value: 25_000 },
  'planned income': { book: BY_PERIOD, cell: 'Haushalt!D5', value: 7_000 },
  'the account of a budget line': { book: BY_PERIOD, cell: 'Haushalt!C3', value: '414200' },
  'the year of a budget line': { book: BY_PERIOD, cell: 'Haushalt!A3', value: 2023 },
  months: { book: BY_YEAR, cell: 'Stellen!E2', value: 5 },
  'the year of a row': { book: BY_YEAR, cell: 'Stellen!C3', value: 2021 },
  'a stated grant': { book: BY_YEAR, cell: 'Stellen!G3', value: 51_000 },
  'the unit of a stated grant': { book: BY_YEAR, cell: 'Stellen!G1', value: 'Zuwendung in T€' },
  'the sum of a notice': { book: BY_YEAR, cell: 'Bescheide!G2', value: 49_000 },
  'the module of a notice': { book: BY_YEAR, cell: 'Bescheide!C2', value: 2 },
  'the period of a notice': { book: BY_YEAR, cell: 'Bescheide!E2', value: serial('2022-06-30') },
};

test.each(Object.entries(KINDS))(
  '%s is named as the cause of every figure that it moves',
  async (name, kind) => {
    const document = openWorkbook(await reconciled(kind.book));
    change(document, kind);
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, saveWorkbook(document));
    const { comparison } = await report(path);
    const [, cell] = kind.cell.split('!');
    const changes = comparison.changes as readonly { kind: string; cell?: string }[];
    // A heading is no input: what counts is the unit that it names.
    const at = changes.findIndex((each) =>
      name.startsWith('the unit') ? each.kind === 'unit' : each.cell === cell,
    );
    const figures = comparison.figures as readonly {
      measure: string;
      year: number | null;
      changes: readonly number[];
    }[];
    expect(figures.length).toBeGreaterThan(0);
    const withoutCause = figures.filter(({ changes }) => !changes.includes(at));
    expect(withoutCause.map(({ measure, year }) => `${measure} ${year}`)).toEqual([]);
  },
  60_000,
);
