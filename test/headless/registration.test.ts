import ExcelJS from 'exceljs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command';

type Cells = readonly (string | number | null)[];

/** One case manager with workplace cost, rates until 2027, and a third party's money for 2023. */
const SHEETS: Readonly<Record<string, readonly Cells[]>> = {
  Stellen: [
    ['Modul', 'Rolle', 'VZÄ', 'Personalkosten', 'Sachkosten', 'Beginn', 'Ende'],
    [2, 'Casemanagement', 2, 70000, 9700, '01.01.2021', '31.12.2022'],
  ],
  Fördersätze: [
    ['Modul', 'Art', 'Betrag', 'gültig von', 'gültig bis', 'Quelle'],
    [2, 'Planung', 57000, '01.01.2023', '31.12.2027', 'Haushaltsplanung'],
  ],
  Haushalt: [
    ['Produkt', 'Sachkonto', 'Art', 'Jahr', 'Ansatz'],
    ['05.313.01', '501900', 'Aufwand', 2022, 100000],
    ['05.313.01', '543100', 'Aufwand', 2022, 10000],
    ['05.313.01', '414100', 'Ertrag', 2022, 50000],
  ],
  Deckung: [
    ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status', 'bereits abgezogen'],
    ['Stiftung', 'Gegenfinanzierung', 2023, 5000, 'bewilligt', 'nein'],
  ],
};

async function reconciled(
  settings: readonly Cells[],
  ...options: string[]
): Promise<{ readonly json: Report; readonly sheet: ExcelJS.Worksheet | undefined }> {
  const workbook = new ExcelJS.Workbook();
  const sheets = { ...SHEETS, Einstellungen: [['Einstellung', 'Wert', 'Quelle'], ...settings] };
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const path = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'mappe.xlsx');
  await workbook.xlsx.writeFile(path);
  const { printed } = await runCommand(path, '--json', ...options);
  const json = JSON.parse(printed) as Report;
  const written = new ExcelJS.Workbook();
  if (json.written.length > 0) await written.xlsx.readFile(path.replace('.xlsx', '.abgleich.xlsx'));
  return { json, sheet: written.getWorksheet('KIM-Abgleich') };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the report is what the tests assert
type Report = any;

const YEARS: Cells = ['Haushaltsjahre', '2021/2022', null];
const NEXT: Cells = ['Nächster Haushalt', '2023/2024', null];
const RISE: Cells = ['Tarifsteigerung', '3,0 %', 'TVöD-Abschluss'];

const amountsOf = ({ registrationAccounts }: Report, year: number) =>
  registrationAccounts
    .filter((each: Report) => each.year === year)
    .map((each: Report) => [each.kind, each.line ?? each.sources.join(), each.amount]);

test('gross by account for five years, personnel cost with the rise, the rest without', async () => {
  const { json } = await reconciled([YEARS, NEXT, RISE]);
  expect(amountsOf(json, 2023)).toEqual([
    ['expenditure', '05.313.01 / 501900', '144200.00'],
    ['expenditure', '05.313.01 / 543100', '19400.00'],
    ['grant', '05.313.01 / 414100', '114000.00'],
    ['counter-financing', 'Stiftung', '5000.00'],
  ]);
  expect(amountsOf(json, 2025).slice(0, 2)).toEqual([
    ['expenditure', '05.313.01 / 501900', '152981.78'],
    ['expenditure', '05.313.01 / 543100', '19400.00'],
  ]);
  expect(json.registrationYears).toEqual([
    { year: 2023, planning: false, expenditure: '163600.00', income: '119000.00', fundingNeed: '44600.00' },
    { year: 2024, planning: false, expenditure: '167926.00', income: '114000.00', fundingNeed: '53926.00' },
    { year: 2025, planning: true, expenditure: '172381.78', income: '114000.00', fundingNeed: '58381.78' },
    { year: 2026, planning: true, expenditure: '176971.23', income: '114000.00', fundingNeed: '62971.23' },
    { year: 2027, planning: true, expenditure: '181698.37', income: '114000.00', fundingNeed: '67698.37' },
  ]);
  expect(json.payRises).toEqual(
    [2023, 2024, 2025, 2026, 2027].map((year) => ({
      year,
      percent: '3.0',
      source: 'TVöD-Abschluss',
      assumed: true,
    })),
  );
  const [personnel, material] = json.registrationAccounts;
  expect(personnel).toMatchObject({ payRisesFrom: [2022], sameCostAs: [] });
  expect(material).toMatchObject({ payRisesFrom: [], sameCostAs: [2022] });
});

test('a single year has its own rise; a rise without source is a warning with sheet and cell', async () => {
  const { json } = await reconciled([
    YEARS,
    NEXT,
    ['Tarifsteigerung', 0.03, null],
    ['Tarifsteigerung 2024', '2,0 %', 'Orientierungsdaten'],
  ]);
  expect(amountsOf(json, 2024)[0]).toEqual(['expenditure', '05.313.01 / 501900', '147084.00']);
  const warnings = json.findings.filter(({ code }: Report) => code === 'pay-rise-without-source');
  expect(warnings).toMatchObject([{ severity: 'warning', sheet: 'Einstellungen', cell: 'B4' }]);
});

test.each(['0,5', 'viel', '-3 %', '30 %'])(
  '%s is no rise that can be read: nothing is registered',
  async (text) => {
    const { json } = await reconciled([YEARS, NEXT, ['Tarifsteigerung', text, 'TVöD']]);
    const [stopped] = json.findings.filter(({ code }: Report) => code === 'part-stopped');
    expect(stopped).toMatchObject({ sheet: 'Einstellungen', cell: 'B4' });
    expect(stopped.message).toMatch(/eine Steigerung von 0 bis 20 % wie 3,0 %/);
    expect(json.registration).toEqual([]);
    expect(json.totals.ownShare).not.toBeNull();
  },
);

test('the explanation of an account leads to the cell of the rise, marked as assumed', async () => {
  const asked = 'Anmeldung 05.313.01 / 501900 2024 Aufwendungen';
  const { json } = await reconciled([YEARS, NEXT, RISE], '--explain', asked);
  const [{ figure, explanation, text }] = json.explanations;
  expect([figure, explanation.value]).toEqual([
    'anmeldung/05.313.01 / 501900/2024/Aufwendungen',
    '148526.00',
  ]);
  expect(text.map((line: string) => line.trim().replace(/\u00a0/g, ' '))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^Tarifsteigerung „2024, TVöD-Abschluss“: 3 % \[Einstellungen!B4\] \(angenommen\)$/,
      ),
    ]),
  );
});

test('the result sheet has a row for each account, a column for each year, and the sums', async () => {
  const { sheet } = await reconciled([YEARS, NEXT, RISE]);
  const rows: Cells[] = [];
  sheet!.eachRow((row) => rows.push((row.values as Cells).slice(1, 8)));
  const at = rows.findIndex(([first]) => first === 'Haushaltsstelle');
  expect(rows[at]).toEqual([
    'Haushaltsstelle',
    'Art',
    '2023 in €',
    '2024 in €',
    '2025 (mittelfristige Planung) in €',
    '2026 (mittelfristige Planung) in €',
    '2027 (mittelfristige Planung) in €',
  ]);
  expect(rows.slice(at + 1, at + 8).map(([name, kind, first]) => [name, kind, first])).toEqual([
    ['05.313.01 / 501900 ¹ ³', 'Aufwendung', 144200],
    ['05.313.01 / 543100 ¹ ²', 'Aufwendung', 19400],
    ['05.313.01 / 414100 ¹ ² ³', 'Ertrag', 114000],
    ['Gegenfinanzierung: Stiftung ¹ ² ³', 'Ertrag', 5000],
    ['Aufwendungen', undefined, 163600],
    ['Erträge', undefined, 119000],
    ['Zuschussbedarf', undefined, 44600],
  ]);
});
