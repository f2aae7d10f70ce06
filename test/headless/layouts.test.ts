import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { copyOf, runCommand } from './run-command';

type Row = Readonly<Record<string, unknown>>;

/** Own shares by module and year, errors, tie-out verdicts, and what cells of the written workbook hold afterwards. */
async function reconciled(name: string, cells: readonly string[] = []) {
  const input = copyOf(`assets/examples/${name}.xlsx`);
  const output = join(dirname(input), 'Ergebnis.xlsx');
  const { status, printed } = await runCommand(input, '--out', output, '--json');
  const { totals, ownShare, findings, reconciliation } = JSON.parse(printed);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(output);
  return {
    status,
    total: totals.ownShare,
    ownShare: Object.fromEntries(
      ownShare.map((row: Row) => [
        `${row.module}/${row.year}`,
        [row.cost, row.grant, row.ownShare].join(' '),
      ]),
    ),
    findings: findings.map((each: Row) => each.code),
    verdicts: Object.fromEntries(reconciliation.map((row: Row) => [row.label, row.verdict])),
    cells: Object.fromEntries(
      cells.map((each) => {
        const [sheet, cell] = each.split('!');
        return [each, workbook.getWorksheet(sheet)!.getCell(cell!).value];
      }),
    ),
  };
}

/** No sheet of these workbooks is a budget; nothing else is to be said about them. */
const ONLY_WITHOUT_BUDGET = ['no-budget-lines'];

test('a committee table comes back with its own shares filled in, and its totals checked', async () => {
  const own = (row: number) => ['B', 'C', 'D', 'E'].map((column) => `Anlage 1!${column}${row}`);
  const rows = [9, 14, 19, 24];
  const read = await reconciled('ausschuss-kreuztabelle', rows.flatMap(own));
  expect(read).toMatchObject({
    status: 0,
    total: '405450.50',
    ownShare: {
      '1/2023': '180000.00 142500.00 37500.00',
      '1/2024': '184500.00 142500.00 42000.00',
      '1/2025': '187250.50 142500.00 44750.50',
      '2/2023': '396000.00 342000.00 54000.00',
      '2/2024': '405600.00 342000.00 63600.00',
      '2/2025': '412800.00 342000.00 70800.00',
      '3/2023': '128000.00 100000.00 28000.00',
      '3/2024': '131200.00 100000.00 31200.00',
      '3/2025': '133600.00 100000.00 33600.00',
    },
    findings: ONLY_WITHOUT_BUDGET,
  });
  expect(rows.map((row) => own(row).map((cell) => read.cells[cell]))).toEqual([
    [37500, 42000, 44750.5, 124250.5],
    [54000, 63600, 70800, 188400],
    [28000, 31200, 33600, 92800],
    [119500, 136800, 149150.5, 405450.5],
  ]);
  expect(Object.keys(read.verdicts)).toHaveLength(14);
  expect(new Set(Object.values(read.verdicts))).toEqual(new Set(['exact']));
});

test('modules as columns in thousands of euro: the own shares that stand there are tied out cell by cell', async () => {
  const read = await reconciled('module-als-spalten', ['Finanzierung!B9']);
  expect(read).toMatchObject({
    status: 0,
    total: '358400.00',
    ownShare: {
      '1/2023': '149400.00 114000.00 35400.00',
      '1/2024': '150000.00 114000.00 36000.00',
      '2/2023': '436200.00 342000.00 94200.00',
      '2/2024': '441000.00 342000.00 99000.00',
      '3/2023': '145400.00 100000.00 45400.00',
      '3/2024': '148400.00 100000.00 48400.00',
    },
    findings: ONLY_WITHOUT_BUDGET,
    cells: { 'Finanzierung!B9': 35.4 },
  });
  expect(read.verdicts).toEqual(
    Object.fromEntries(
      [2023, 2024].flatMap((year) =>
        [
          'Kosten',
          'Zuwendung',
          'Eigenanteil Modul 1',
          'Eigenanteil Modul 2',
          'Eigenanteil Modul 3',
          'Eigenanteil',
        ].map((label) => [`${label} ${year}`, 'exact']),
      ),
    ),
  );
});

test('a long form: each amount of a row goes to its module, year and position', async () => {
  expect(await reconciled('langform-buchungen')).toEqual({
    status: 0,
    total: '218453.06',
    ownShare: {
      '1/2022': '149130.22 110000.00 39130.22',
      '1/2023': '149231.06 114000.00 35231.06',
      '2/2022': '294368.55 220000.00 74368.55',
      '2/2023': '297723.23 228000.00 69723.23',
    },
    findings: ONLY_WITHOUT_BUDGET,
    verdicts: {},
    cells: {},
  });
});

test('a form of labels and values, a sheet for each year, comes back with its own shares', async () => {
  expect(await reconciled('antrag-formular', ['Antrag 2024!B15', 'Antrag 2025!B15'])).toEqual({
    status: 0,
    total: '203626.40',
    ownShare: {
      '2/2024': '439300.00 342000.00 97300.00',
      '2/2025': '448326.40 342000.00 106326.40',
    },
    findings: ONLY_WITHOUT_BUDGET,
    verdicts: {},
    cells: { 'Antrag 2024!B15': 97300, 'Antrag 2025!B15': 106326.4 },
  });
});

test('a proof of use: what was settled counts, and each column gets the own share of its own version', async () => {
  const cell = (column: string) => `Zahlenmäßiger Nachweis!${column}9`;
  const read = await reconciled('bescheid-und-abrechnung', ['B', 'C', 'D', 'E'].map(cell));
  expect(read).toEqual({
    status: 0,
    total: '125195.67',
    ownShare: {
      '1/2023': '146636.42 112500.00 34136.42',
      '2/2023': '427359.25 336300.00 91059.25',
    },
    findings: ONLY_WITHOUT_BUDGET,
    verdicts: {},
    cells: { [cell('B')]: 35400, [cell('C')]: 34136.42, [cell('D')]: 100200, [cell('E')]: 91059.25 },
  });
});

test('--reading says from which cells module, year, unit and version come', async () => {
  const reading = async (name: string) =>
    (await runCommand(copyOf(`assets/examples/${name}.xlsx`), '--reading')).printed;
  expect(await reading('ausschuss-kreuztabelle')).toContain(
    [
      'Anlage 1!A3:E24: Kreuztabelle',
      '  Betragsart aus: A7:A9, A12:A14, A17:A19, A22:A24',
      '  Modul aus: A6, A11, A16, A21',
      '  Jahr aus: B5:E5',
      '  Einheit aus: A3',
      '  Summen (geprüft, nicht gezählt): E7:E8, E12:E13, E17:E18, E22:E23',
      '  Ergebniszellen: B9:E9, B14:E14, B19:E19, B24:E24',
    ].join('\n'),
  );
  expect(await reading('module-als-spalten')).toContain('  Einheit aus: A1\n');
  expect(await reading('bescheid-und-abrechnung')).toContain('  Stand aus: B5:E5\n');
});
