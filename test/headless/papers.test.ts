import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../standin/files/open-workbook';
import { validationErrors } from '../standin/files/validate-workbook';
import { copyOf, runCommand } from './run-command';

const KREIS = 'assets/examples/kreis.xlsx';
const NOT_YET_DEDUCTED = 'assets/examples/kreis-noch-nicht-abgezogen.xlsx';

interface Papers {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the report is what the test asserts
  readonly report: any;
  readonly workbook: ExcelJS.Workbook;
  readonly bytes: Uint8Array;
}

/** Reconciles an example after some of its settings were made; gives the report and the workbook that was written. */
async function papersOf(path: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Papers> {
  const input = copyOf(path);
  const edited = new ExcelJS.Workbook();
  await edited.xlsx.readFile(input);
  const sheet = edited.getWorksheet('Einstellungen')!;
  for (const [name, value] of Object.entries(settings)) setSetting(sheet, name, value as ExcelJS.CellValue);
  if (Object.keys(settings).length > 0) await edited.xlsx.writeFile(input);
  const { printed } = await runCommand(input, '--json');
  const workbook = new ExcelJS.Workbook();
  const bytes = readFileSync(input.replace('.xlsx', '.abgleich.xlsx'));
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return { report: JSON.parse(printed), workbook, bytes };
}

function setSetting(sheet: ExcelJS.Worksheet, name: string, value: ExcelJS.CellValue): void {
  let last = 0;
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(2).value !== null) last = number;
    if (row.getCell(2).value === name) found = number;
  });
  const row = found > 0 ? found : last + 1;
  sheet.getCell(row, 2).value = name;
  sheet.getCell(row, 3).value = value;
}

function textsOf(workbook: ExcelJS.Workbook, sheet: string): string[] {
  const texts: string[] = [];
  workbook.getWorksheet(sheet)!.eachRow((row) => texts.push(String(row.getCell(1).value ?? '')));
  return texts;
}

/** The values as every reader sees them that does not compute: of a formula the result that the file holds. */
function rowsOf(workbook: ExcelJS.Workbook, sheet: string): unknown[][] {
  const rows: unknown[][] = [];
  workbook.getWorksheet(sheet)!.eachRow((row) => {
    const values: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell) =>
      values.push(cell.text === '' ? '' : cell.formula === undefined ? cell.value : cell.result),
    );
    rows.push(values);
  });
  return rows;
}

/** `440.837,00 €` in a text as canonical decimal text. */
function amountsIn(text: string): string[] {
  return [...text.matchAll(/([\d.]+,\d\d)\u00a0€/g)].map(([, amount]) =>
    amount!.replace(/\./g, '').replace(',', '.'),
  );
}

/** What the resolution says for each budget year. */
function byYearIn(text: string): Record<string, string> {
  const found = text.matchAll(/im Haushaltsjahr (\d{4}) in Höhe von ([\d.]+,\d\d)\u00a0€/g);
  return Object.fromEntries([...found].map(([, year, amount]) => [year, amountsIn(`${amount}\u00a0€`)[0]]));
}

test('the sheets stand in their order, and the run still takes eight requests', async () => {
  const { report, workbook } = await papersOf(KREIS);
  expect(workbook.worksheets.map((sheet) => sheet.name).slice(-7)).toEqual([
    'KIM-Abgleich',
    'KIM-Hinweise',
    'KIM-Eckwerte',
    'KIM-Beschluss',
    'KIM-Herleitung',
    'KIM-Daten',
    'KIM-Protokoll',
  ]);
  expect(report.roundTrips).toBe(8);
});

describe('scenario band', () => {
  test('money inside the figures: if it fails, the need rises by an amount nobody documented', async () => {
    const { report } = await papersOf(KREIS);
    expect(report.scenarios.rejected).toMatchObject({
      ownShare: null,
      byYear: { 2021: '146945.66', 2022: null },
    });
    expect(report.scenarioStatements).toEqual([
      {
        code: 'inside',
        text: 'Das Geld aus „Integrationspauschale (Rest)“ (2022) ist schon abgezogen; fällt es weg, steigt der Bedarf um einen nicht belegten Betrag.',
      },
    ]);
  });

  test('money not yet inside: what is missing, from where on more saves nothing, what stays in which year', async () => {
    const { report } = await papersOf(NOT_YET_DEDUCTED);
    expect(report.scenarios.upper).toMatchObject({
      byModule: { 1: '41211.33', 2: '78223.33', 3: '27511.00' },
      byYear: { 2021: '146945.66', 2022: '0.00' },
    });
    expect(report.scenarioStatements.map((each: { text: string }) => each.text)).toEqual([
      'Ohne Bewilligung des beantragten, noch nicht abgezogenen Geldes fehlen 293.891,34\u00a0€.',
      'Ab 293.891,34\u00a0€ bringt mehr nichts, 146.945,66\u00a0€ bleiben in 2021.',
      'Vom oberen Betrag finden 206.108,66\u00a0€ keinen Eigenanteil, den sie senken.',
    ]);
  });
});

describe('who decides', () => {
  test('without a threshold nobody can be named, and the reason is said', async () => {
    const { report } = await papersOf(KREIS);
    expect(report.decision).toMatchObject([
      {
        year: 2021,
        amount: '146945.66',
        duty: 'voluntary',
        significant: null,
        body: null,
        part: 'to-clarify',
      },
      {
        year: 2022,
        amount: '293891.34',
        duty: 'voluntary',
        significant: null,
        body: null,
        part: 'to-clarify',
      },
    ]);
    expect(report.decision[0]).toMatchObject({ sum: '146945.66', limit: null, by: null, budget: null });
    expect(report.decision[0].reason).toMatch(/Erheblichkeit freiwillig/);
    expect(report.coverByYear).toMatchObject([
      { year: 2021, unassigned: '146945.66', withoutProposal: '146945.66' },
      { year: 2022, unassigned: '293891.34', withoutProposal: '293891.34' },
    ]);
  });

  test('a threshold between the years puts one into each part of the list', async () => {
    const { report, workbook } = await papersOf(KREIS, { 'Erheblichkeit freiwillig': 200_000 });
    expect(report.decision.map((each: Record<string, unknown>) => [each.year, each.body, each.part])).toEqual(
      [
        [2021, 'treasurer', 'information'],
        [2022, 'council', 'consent'],
      ],
    );
    expect(report.decision).toMatchObject([
      { by: 'below', sum: '146945.66', limit: '200000.00', budget: null },
      { by: 'amount', sum: '293891.34', limit: '200000.00', budget: null },
    ]);
    const texts = textsOf(workbook, 'KIM-Abgleich');
    expect(texts).toContain('a) Vorherige Zustimmung des Rates oder Kreistags');
    expect(texts).toContain('b) Zur Kenntnis des Rates oder Kreistags');
    expect(texts).toContain('c) Zu klären: keine');
  });
});

describe('draft resolution', () => {
  const KREIS_SETTINGS = {
    Gebietskörperschaft: 'Kreis',
    Haushaltsvermerk: 'ja',
    'Erheblichkeit freiwillig': 5000,
  };

  test('a Kreis with a budget note votes on the net amounts of the result', async () => {
    const { report, workbook } = await papersOf(KREIS, KREIS_SETTINGS);
    const texts = textsOf(workbook, 'KIM-Beschluss');
    expect(texts).toContain('Der Ausschuss empfiehlt dem Kreistag, folgenden Beschluss zu fassen:');
    const consent = texts.find((text) => text.startsWith('2. '))!;
    expect(consent).toMatch(
      /^2\. Der Kreistag stimmt gemäß § 53 Abs\. 1 KrO NRW i\. V\. m\. § 83 Abs\. 1[ und2,4]+ GO NRW der Leistung überplanmäßiger Aufwendungen und Auszahlungen bei Produkt 05\.313\.01, Sachkonto 501900, im Haushaltsjahr 2021 .* zu\.$/,
    );
    expect(byYearIn(consent)).toEqual(
      Object.fromEntries(report.unplanned.map((row: Record<string, string>) => [row.year, row.amount])),
    );
    const ownShare = texts.find((text) => text.startsWith('1. '))!;
    expect(amountsIn(ownShare)).toEqual([report.totals.ownShare]);
    expect(amountsIn(consent).at(-1)).toBe(report.totals.ownShare);
    const table = rowsOf(workbook, 'KIM-Beschluss').filter((row) => typeof row[1] === 'number');
    expect(table.map((row) => (row[3] as number).toFixed(2))).toEqual([
      report.totals.byModule[1],
      report.totals.byModule[2],
      report.totals.byModule[3],
      report.totals.ownShare,
    ]);
    expect(
      table
        .at(-1)!
        .slice(1, 3)
        .map((amount) => (amount as number).toFixed(2)),
    ).toEqual(Object.values(report.totals.byYear));
  });

  test('nobody entered cover, reason and evaluation: they stay to be filled in', async () => {
    const { workbook } = await papersOf(KREIS, { ...KREIS_SETTINGS, Evaluation: null });
    const texts = textsOf(workbook, 'KIM-Beschluss');
    expect(texts.find((text) => text.startsWith('4. '))).toBe(
      '4. Die Deckung erfolgt im Haushaltsjahr 2021 in Höhe von 146.945,66\u00a0€ durch [bitte ergänzen]; im Haushaltsjahr 2022 in Höhe von 293.891,34\u00a0€ durch [bitte ergänzen].',
    );
    expect(texts).toContain('Begründung der Unabweisbarkeit (§ 83 Abs. 1 Satz 1 GO NRW): [bitte ergänzen].');
    expect(texts.join()).not.toMatch(/die Evaluation/);
  });

  test('a city without a budget note votes on gross amounts, and the grant is cover', async () => {
    const { report, workbook } = await papersOf(KREIS, {
      ...KREIS_SETTINGS,
      Gebietskörperschaft: 'kreisfreie Stadt',
      Haushaltsvermerk: 'nein',
    });
    const texts = textsOf(workbook, 'KIM-Beschluss');
    const consent = texts.find((text) => text.startsWith('2. '))!;
    expect(consent).toMatch(
      /^2\. Der Rat stimmt gemäß § 83 Abs\. 1[ und2,4]+ GO NRW der Leistung überplanmäßiger/,
    );
    expect(consent).not.toMatch(/KrO/);
    expect(byYearIn(consent)).toEqual(
      Object.fromEntries(report.unplanned.map((row: Record<string, string>) => [row.year, row.gross])),
    );
    const point = (number: number) => texts.find((text) => text.startsWith(`${number}. `))!;
    expect(point(3)).toMatch(/Zu ihrer Deckung dient die Zuwendung des Landes: bei Sachkonto/);
    expect(amountsIn(point(3))).toEqual(['446250.00', '892500.00']);
    expect(amountsIn(point(4))).toEqual(['146945.66', '293891.34']);
  });

  test('below the threshold the council takes note', async () => {
    const { workbook } = await papersOf(KREIS, { ...KREIS_SETTINGS, 'Erheblichkeit freiwillig': 500_000 });
    const text = textsOf(workbook, 'KIM-Beschluss').find((each) => each.startsWith('2. '))!;
    expect(text).toMatch(
      /^2\. Der Kreistag nimmt von den durch die Kämmerin\/den Kämmerer nach § 83 Abs\. 1 GO NRW bewilligten überplanmäßigen Aufwendungen .* Kenntnis \(§ 83 Abs\. 2 GO NRW\)\.$/,
    );
  });

  test('without local body the organ and its law stay open', async () => {
    const { workbook } = await papersOf(KREIS, { Gebietskörperschaft: null });
    const texts = textsOf(workbook, 'KIM-Beschluss');
    expect(texts).toContain('Der Ausschuss empfiehlt dem [bitte ergänzen], folgenden Beschluss zu fassen:');
    expect(texts.find((text) => text.startsWith('2. '))).toMatch(
      /^2\. Der \[bitte ergänzen\] stimmt gemäß \[bitte ergänzen\] § 83 Abs\. 1[ und2,4]+ GO NRW .* zu\.$/,
    );
  });
});

describe('key figures', () => {
  test('every assumed figure and every rounded one is marked beside itself', async () => {
    const { workbook } = await papersOf(KREIS);
    const rows = rowsOf(workbook, 'KIM-Eckwerte');
    const marked = (label: string, year = ''): unknown[] | undefined =>
      rows.find((row) => row[0] === label && (year === '' || row[1] === year));
    expect(marked('Modul 2 (Casemanagement)', '2022')).toEqual([
      'Modul 2 (Casemanagement)',
      '2022',
      11,
      761446.67,
      605000,
      156446.67,
      'A',
    ]);
    expect(marked('Summe gesamt')!.slice(-2)).toEqual([440837, 'A']);
    expect(marked('Summe Modul 1 (Koordination)')!.slice(-2)).toEqual([123634, 'A']);
    expect(marked('Vorlage (± 500,00\u00a0€)')!.slice(-2)).toEqual([606000, 'G']);
    expect(marked('nicht belegt (± 500,00\u00a0€)')!.slice(-2)).toEqual([-115709.4, 'G']);
    expect(workbook.getWorksheet('KIM-Eckwerte')!.pageSetup).toMatchObject({
      orientation: 'portrait',
      paperSize: 9,
      fitToPage: true,
    });
  });
});

describe('derivation', () => {
  test('every input leads to its cell, and a figure explained before to its row', async () => {
    const { bytes } = await papersOf(KREIS);
    const sheet = openWorkbook(bytes).sheets.find(({ name }) => name === 'KIM-Herleitung')!;
    const links = sheet.hyperlinks.map(
      ({ area, documentReference }) =>
        `${String(sheet.rows.get(area.top)?.get(area.left)?.value)} → ${documentReference}`,
    );
    expect(links).toContain('Stellen!I13 → Stellen!I13');
    expect(links).toContain('Haushalt!G11 → Haushalt!G11');
    expect(links.some((link) => /^siehe Zeile (\d+) → 'KIM-Herleitung'!B\1$/.test(link))).toBe(true);
    expect(validationErrors([bytes])).toEqual([[]]);
  }, 60_000);
});

describe('--explain', () => {
  test('prints how a figure comes about, in German', async () => {
    const { printed, status } = await runCommand(copyOf(KREIS), '--explain', 'M2/2022');
    expect(status).toBe(0);
    expect(printed).toContain(
      'Erläuterung zu M2/2022\nEigenanteil: 156.446,67 € = Eigenanteil vor Gegenfinanzierung − Gegenfinanzierung',
    );
    expect(printed).toContain('Gesamtkosten des Jahres: 761.446,67 € [Stellen!I16] (angenommen)');
  });

  test.each([
    ['M2', '234670.00'],
    ['2022', '293891.34'],
    ['gesamt', '440837.00'],
    ['05.313.01 / 501900/2021', '146945.66'],
  ])('%s is %s', async (figure, value) => {
    const { printed } = await runCommand(copyOf(KREIS), '--json', '--explain', figure);
    expect(JSON.parse(printed).explanations).toMatchObject([{ figure, explanation: { value } }]);
  });

  test('a figure that does not exist is a matter of usage, and nothing is written', async () => {
    const { status, complained, printed } = await runCommand(copyOf(KREIS), '--explain', 'M2/2027');
    expect([status, printed]).toEqual([64, '']);
    expect(complained).toMatch(/^--explain kennt „M2\/2027“ nicht\. Möglich sind: gesamt · 2021 · 2022 · M1/);
  });
});
