import ExcelJS from 'exceljs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOf, runCommand } from './run-command';

type Cells = readonly (string | number | null)[];

interface Run {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the report is what the test asserts
  readonly report: any;
  readonly workbook: ExcelJS.Workbook;
}

/** Reconciles a workbook and reads the report and the workbook that was written. */
async function runOf(path: string): Promise<Run> {
  const { printed } = await runCommand(path, '--json');
  const report = JSON.parse(printed);
  const workbook = new ExcelJS.Workbook();
  if (report.written.length > 0) await workbook.xlsx.readFile(path.replace('.xlsx', '.abgleich.xlsx'));
  return { report, workbook };
}

async function reconciled(sheets: Readonly<Record<string, readonly Cells[]>>): Promise<Run> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const path = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'mappe.xlsx');
  await workbook.xlsx.writeFile(path);
  return runOf(path);
}

const POST_HEADINGS = ['Modul', 'Stelle', 'VZÄ', 'Gesamtkosten', 'Zuwendung', 'Jahr', 'Pflicht/freiwillig'];
const LINE_HEADINGS = [
  'Produkt',
  'Sachkonto',
  'Modul',
  'Budget',
  'Ansatz',
  'Verfügt',
  'Davon für KIM',
  'Jahr',
  'Eigenanteil',
  'Überplanmäßig',
  'Außerplanmäßig',
];

interface Given {
  /** Module, cost and grant of each post of 2022. */
  readonly posts: readonly (readonly [module: number, cost: number, grant: number])[];
  /** Account, module, budget, appropriation and, where given, what is used of it. */
  readonly budget: readonly (readonly [
    account: string,
    module: number | null,
    budget: string | null,
    appropriation: number | null,
    used?: number,
  ])[];
  readonly settings: Readonly<Record<string, string | number>>;
}

/** One product in 2022; the limit of voluntary tasks is 10.000 €. */
async function case2022({ posts, budget, settings }: Given): Promise<Run> {
  return reconciled({
    Stellen: [
      POST_HEADINGS,
      ...posts.map(([module, cost, grant], index) => [
        module,
        'abc'[index]!,
        1,
        cost,
        grant,
        2022,
        'freiwillig',
      ]),
    ],
    Haushalt: [
      LINE_HEADINGS,
      ...budget.map(([account, module, group, appropriation, used = null]) => [
        ...['05.01', account, module, group, appropriation],
        ...[used, used === null ? null : 0, 2022],
      ]),
    ],
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ...Object.entries({
        Haushaltsjahre: '2022',
        Gebietskörperschaft: 'Kreis',
        'Erheblichkeit freiwillig': 10_000,
        'Erheblichkeit Quelle': 'Hauptsatzung § 8',
        ...settings,
      }),
    ],
  });
}

/** The points of the draft that name an amount to grant. */
function motions({ workbook }: Run): string[] {
  const texts: string[] = [];
  workbook.getWorksheet('KIM-Beschluss')!.eachRow((row) => {
    const text = row.getCell(1).text.replaceAll('\u00a0', ' ');
    if (/^\d\. .*(?:stimmt gemäß|Kenntnis \(§ 83)/.test(text)) texts.push(text);
  });
  return texts;
}

/** Own share, over-plan and extra-plan amount of the rows of the budget, as the cells show them. */
function resultCells({ workbook }: Run): string[][] {
  const rows: string[][] = [];
  workbook.getWorksheet('Haushalt')!.eachRow((row, number) => {
    if (number > 1) rows.push([9, 10, 11].map((column) => shown(row.getCell(column))));
  });
  return rows;
}

/** An unknown figure is a formula that shows an error value. */
function shown({ result, text }: ExcelJS.Cell): string {
  return (result as { readonly error?: string } | undefined)?.error ?? text;
}

function codes({ report }: Run): string[] {
  return report.findings.map((each: { code: string; cell?: string }) =>
    each.cell === undefined ? each.code : `${each.code} ${each.cell}`,
  );
}

const NO_NOTE = { Haushaltsvermerk: 'nein', 'Geplanter Ertrag': 0 };

test('one basis and one body: without a note the gross amount needs consent in cells, decision and draft', async () => {
  const path = copyOf('assets/examples/kreis.xlsx');
  const edited = new ExcelJS.Workbook();
  await edited.xlsx.readFile(path);
  const settings = edited.getWorksheet('Einstellungen')!;
  const set = (name: string, value: string | number) => {
    let found = 0;
    settings.eachRow((row, number) => {
      if (row.getCell(2).value === name) found = number;
    });
    settings.getCell(found > 0 ? found : settings.rowCount + 1, 3).value = value;
    if (found === 0) settings.getCell(settings.rowCount, 2).value = name;
  };
  set('Haushaltsvermerk', 'nein');
  set('Erheblichkeit freiwillig', 500_000);
  set('Erheblichkeit pflichtig', 500_000);
  await edited.xlsx.writeFile(path);
  const run = await runOf(path);
  const total = run.report.unplannedTotals.overPlan;
  expect(total).toBe('1779587.00');
  expect(run.report.decision.map(({ part }: { part: string }) => part)).not.toContain('information');
  expect(motions(run)).toHaveLength(1);
  expect(motions(run)[0]).toMatch(/stimmt gemäß .* insgesamt 1\.779\.587,00 €/);
});

test('a note against the basis of the settings is an error that names both cells', async () => {
  const posts = [[2, 100_000, 40_000]] as const;
  const budget = [['501900', null, null, 20_000]] as const;
  const run = await case2022({ posts, budget, settings: { Haushaltsvermerk: 'ja', Basis: 'brutto' } });
  const found = run.report.findings.find(({ code }: { code: string }) => code === 'basis-against-note');
  expect(found).toMatchObject({ severity: 'error', cell: 'B7' });
  expect(found.message).toContain('Einstellungen!B6');
  expect(run.report.unplanned[0].amount).toBeNull();
});

test('8.000 + 8.000 of two modules on one position are 16.000 and need consent', async () => {
  const run = await case2022({
    posts: [
      [1, 58_000, 50_000],
      [2, 58_000, 50_000],
    ],
    budget: [
      ['501900', 1, null, 50_000],
      ['501900', 2, null, 50_000],
    ],
    settings: NO_NOTE,
  });
  expect(run.report.decision).toMatchObject([{ amount: '16000.00', body: 'council', part: 'consent' }]);
  expect(resultCells(run)).toEqual([
    ['8000', '8000', '0'],
    ['8000', '8000', '0'],
  ]);
  expect(motions(run)).toEqual([expect.stringMatching(/stimmt gemäß .* in Höhe von 16\.000,00 € zu\.$/)]);
});

describe('the same money gives the same amount', () => {
  const posts = [
    [1, 100_000, 60_000],
    [2, 100_000, 50_000],
  ] as const;
  const ways: readonly (readonly [string, Given['budget']])[] = [
    [
      'one row',
      [
        ['501900', null, null, 150_000],
        ['414100', null, null, 60_000],
      ],
    ],
    [
      'two rows by module',
      [
        ['501900', 1, null, 90_000],
        ['501900', 2, null, 60_000],
        ['414100', null, null, 60_000],
      ],
    ],
    [
      'income by module too',
      [
        ['501900', 1, null, 90_000],
        ['501900', 2, null, 60_000],
        ['414100', 1, null, 60_000],
        ['414100', 2, null, 0],
      ],
    ],
  ];
  test.each(ways)('%s', async (_, budget) => {
    const { report } = await case2022({ posts, budget, settings: { Haushaltsvermerk: 'ja' } });
    expect(report.unplanned).toMatchObject([{ gross: '50000.00', net: '0.00', amount: '0.00' }]);
  });
});

test('a position of 70.000 + 40.000 is enough for 2 × 50.000', async () => {
  const { report } = await case2022({
    posts: [
      [1, 50_000, 0],
      [2, 50_000, 0],
    ],
    budget: [
      ['501900', 1, null, 70_000],
      ['501900', 2, null, 40_000],
    ],
    settings: NO_NOTE,
  });
  expect(report.unplanned).toMatchObject([{ amount: '0.00' }]);
});

test('the accounts of one budget are one sum; the amount stands once', async () => {
  const run = await case2022({
    posts: [[2, 159_400, 110_000]],
    budget: [
      ['501200', null, 'KIM', 80_000],
      ['502200', null, 'KIM', 10_000],
      ['503200', null, 'KIM', 13_500],
      ['543100', null, 'KIM', 10_000],
    ],
    settings: NO_NOTE,
  });
  expect(run.report.unplannedTotals).toMatchObject({ overPlan: '45900.00', extraPlan: '0.00' });
  expect(resultCells(run).map(([, overPlan]) => overPlan)).toEqual(['45900', '0', '0', '0']);
});

test('without an income line and a planned amount the net amount is asked for, the gross one stays', async () => {
  const run = await case2022({
    posts: [[2, 150_000, 60_000]],
    budget: [['501900', null, null, 70_000]],
    settings: { Haushaltsvermerk: 'ja' },
  });
  expect(run.report.unplanned).toMatchObject([{ gross: '80000.00', net: null, amount: null }]);
  expect(codes(run)).toContain('planned-income-unknown');
  expect(resultCells(run)).toEqual([['90000', '#N/A', '#N/A']]);
});

test('a personnel account that is booked to March is named with the cost of the months left', async () => {
  const run = await case2022({
    posts: [[2, 100_000, 60_000]],
    budget: [['501900', null, null, 600_000, 120_000]],
    settings: { ...NO_NOTE, Stichtag: '31.03.2022' },
  });
  expect(codes(run)).toContain('months-left-not-committed F2');
  const { message } = run.report.findings.find(
    ({ code }: { code: string }) => code === 'months-left-not-committed',
  );
  expect(message.replaceAll('\u00a0', ' ')).toContain('360.000,00 €');
});

test('less income than planned is no unplanned expenditure', async () => {
  const run = await case2022({
    posts: [[2, 100_000, 55_000]],
    budget: [
      ['501900', null, null, 100_000],
      ['414100', null, null, 60_000],
    ],
    settings: { Haushaltsvermerk: 'ja' },
  });
  expect(run.report.unplanned).toMatchObject([{ amount: '0.00', extraIncome: '-5000.00' }]);
  expect(codes(run)).toContain('missing-income E3');
});

test('an extra-plan amount is gross whatever the note says, and the grant is its cover', async () => {
  const run = await case2022({
    posts: [[2, 90_000, 40_000]],
    budget: [['501900', null, null, null]],
    settings: { Haushaltsvermerk: 'ja', 'Geplanter Ertrag': 0 },
  });
  expect(run.report.unplanned).toMatchObject([
    { kind: 'extra-plan', amount: '90000.00', earmarked: '40000.00' },
  ]);
  expect(resultCells(run)).toEqual([['50000', '0', '90000']]);
});

test('what a module gets beyond its cost lowers no own share', async () => {
  const { report } = await case2022({
    posts: [
      [1, 60_000, 40_000],
      [2, 50_000, 55_000],
    ],
    budget: [['501900', null, null, 60_000]],
    settings: NO_NOTE,
  });
  expect(report.totals).toMatchObject({ ownShare: '20000.00', excessGrant: '5000.00' });
});

test('a promise is no notice', async () => {
  const run = await reconciled({
    Stellen: [POST_HEADINGS, [2, 'a', 2, 150_000, 60_000, 2022, 'freiwillig']],
    Gegenfinanzierung: [
      ['Bezeichnung', 'Art', 'Betrag', 'Jahr', 'Status', 'Bereits abgezogen'],
      ['Integrationspauschale', 'Gegenfinanzierung', 20_000, 2022, 'zugesagt', 'nein'],
    ],
  });
  expect(run.report.totals.ownShare).toBe('90000.00');
  expect(codes(run)).toContain('status-counts-as-requested E2');
});

test('68 € per post are asked about at their cell', async () => {
  const run = await reconciled({
    Stellen: [
      ['Modul', 'Stelle', 'VZÄ', 'Personalkosten', 'Beginn', 'Ende'],
      [1, 'a', 1, 68, '01.01.2022', '31.12.2022'],
    ],
  });
  expect(codes(run)).toContain('cost-per-fte-implausible D2');
});

test('a setting that nobody knows is answered with the nearest known one', async () => {
  const run = await case2022({
    posts: [[2, 100_000, 40_000]],
    budget: [['501900', null, null, 20_000]],
    settings: { Haushaltsvermek: 'nein', 'Geplanter Ertrag': 0 },
  });
  const found = run.report.findings.find(({ cell }: { cell?: string }) => cell === 'A6');
  expect(found.message).toContain('„Haushaltsvermerk“');
});

test('n.n., 50 % and lfd. are read, and each is said', async () => {
  const run = await reconciled({
    Stellen: [
      ['Modul', 'Stelle', 'VZÄ', 'Personalkosten', 'Zuwendung', 'Beginn', 'Ende', 'Besetzt ab'],
      [2, 'a', '50 %', 70_000, 20_000, '01.01.2022', 'lfd.', 'n.n.'],
      [2, 'b', 1, 70_000, 50_000, '01.01.2022', '31.12.2022', null],
    ],
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Haushaltsjahre', '2022'],
    ],
  });
  expect(run.report.totals.ownShare).toBe('35000.00');
  const cells = run.report.findings.map(({ cell }: { cell?: string }) => cell);
  expect(cells).toEqual(expect.arrayContaining(['C2', 'G2', 'H2']));
});

test('a stated figure with a version is tied to the computed value of that version', async () => {
  const { report } = await reconciled({
    Stellen: [
      ['Modul', 'Stelle', 'VZÄ', 'Gesamtkosten', 'Zuwendung', 'Jahr', 'Stand'],
      [2, 'a', 1, 70_000, 50_000, 2022, 'Entwurf'],
      [2, 'a', 1, 80_000, 50_000, 2022, 'Beschluss'],
    ],
    Ausgewiesen: [
      ['Bezeichnung', 'Betrag', 'Jahr', 'Modul', 'Stand'],
      ['Eigenanteil', 20_000, 2022, 2, 'Entwurf'],
      ['Eigenanteil', 30_000, 2022, 2, 'Beschluss'],
    ],
    Einstellungen: [
      ['Einstellung', 'Wert'],
      ['Haushaltsjahre', '2022'],
      ['Aktueller Stand', 'Beschluss'],
    ],
  });
  expect(report.totals.ownShare).toBe('30000.00');
  expect(report.reconciliation).toMatchObject([
    { stated: '20000.00', computed: '20000.00', verdict: 'exact' },
    { stated: '30000.00', computed: '30000.00', verdict: 'exact' },
  ]);
});

describe('a figure of an earlier run does not stay where the amount is unknown now', () => {
  const cellsWith = async (earlier: number | null, ...sheets: [string, readonly Cells[]][]) => {
    const row = (account: string): Cells => [
      '05.313.01',
      account,
      null,
      null,
      50_000,
      null,
      null,
      2022,
      earlier,
      earlier,
      earlier,
    ];
    const { workbook } = await reconciled({
      Stellen: [POST_HEADINGS, [1, 'Koordination', 1, 100_000, 60_000, 2022, 'freiwillig']],
      Haushalt: [LINE_HEADINGS, row('501200'), row(sheets.length > 0 ? '502200' : '543100')],
      ...Object.fromEntries(sheets),
    });
    const line = workbook.getWorksheet('Haushalt')!.getRow(2);
    return [9, 10, 11].map((column) => line.getCell(column).value);
  };
  const OPEN = { formula: 'NA()', result: { error: '#N/A' } };

  test('with a key of accounts that is not whole', async () => {
    const key: Cells[] = [
      ['Kostenart', 'Sachkonto', 'Anteil in %', 'Quelle'],
      ['Personal', '501200', 70, 'Stellenplan'],
      ['Personal', '502200', 20, 'Stellenplan'],
    ];
    expect(await cellsWith(22, ['Kontenschlüssel', key])).toEqual([OPEN, OPEN, OPEN]);
    expect(await cellsWith(null, ['Kontenschlüssel', key])).toEqual([OPEN, OPEN, OPEN]);
  });

  test('where nobody knows which line carries the cost; a blank cell stays blank there', async () => {
    expect(await cellsWith(22)).toEqual([OPEN, OPEN, OPEN]);
    expect(await cellsWith(null)).toEqual([null, null, null]);
  });
});
