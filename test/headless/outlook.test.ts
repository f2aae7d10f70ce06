import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../standin/files/open-workbook';
import { copyOf, report, runCommand } from './run-command';

const NOTICE = 'assets/examples/bescheid-2023.xlsx';

describe('a year with a notice, carriers and posts filled late', () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the report is what the tests assert
  let json: any;
  beforeAll(async () => {
    json = await report(NOTICE);
  });

  test('the notice brings 24.000 more than planned, as in StädteRegion Aachen 2023', () => {
    expect(json.noticeAgainstPlan).toMatchObject([
      {
        module: 2,
        year: 2023,
        plan: '660000.00',
        notice: '684000.00',
        difference: '24000.00',
        rates: [{ plan: '55000.00', notice: '57000.00' }],
      },
    ]);
    expect(json.ownShare).toMatchObject([
      { module: 1, grant: '114000.00' },
      { module: 2, grant: '684000.00' },
    ]);
  });

  test('each carrier gets its personnel cost, at most the rate, and 5.000 from the Kreis', () => {
    expect(json.passingOn).toMatchObject([
      {
        carrier: 'Träger A',
        personnelCost: '62000.00',
        ceiling: '57000.00',
        passedOn: '57000.00',
        topUp: '5000.00',
        total: '62000.00',
        staysWithKreis: '5000.00',
        staysWithCarrier: '0.00',
      },
      { carrier: 'Träger B', passedOn: '53500.00', total: '58500.00', staysWithKreis: '1500.00' },
    ]);
  });

  test('the next budget: amounts by line, unknown ones with reason and question', () => {
    const ofNext = json.registration.filter(({ planning }: { planning: boolean }) => !planning);
    const rows = ofNext.map((row: Record<string, unknown>) => [
      row.year,
      row.module,
      row.line,
      row.fte,
      row.cost,
      row.amount,
    ]);
    expect(rows).toEqual([
      [2024, 1, '06.08.01 / 501900', '2.00', '165800.00', '39800.00'],
      [2025, 1, '06.08.01 / 501900', '2.00', '165800.00', null],
      [2024, 2, '06.08.01 / 501900', '10.00', '771000.00', null],
      [2024, 2, '06.08.01 / 531800', '2.00', '115500.00', null],
      [2025, 2, '06.08.01 / 501900', '10.00', '771000.00', null],
      [2025, 2, '06.08.01 / 531800', '2.00', '115500.00', null],
    ]);
    expect(json.registration.length).toBe(15);
    expect(json.registration[0]).toMatchObject({ ownShareBefore: '51800.00', counterFinancing: '12000.00' });
    for (const row of json.registration) {
      expect(row.amount === null).toBe(typeof row.reason === 'string');
    }
    expect(json.registrationQuestions.join(' ')).toMatch(/Welcher Satz gilt 2024 für Modul 2\?/);
    expect(json.status).toBe('warnings');
  });

  test('forecast and use of funds beside the plan; the repayment is unknown without a rule', () => {
    expect(json.forecast[1]).toMatchObject({
      module: 2,
      plan: { cost: '886500.00', grant: '684000.00' },
      forecast: { cost: '799226.08', grant: '615201.61', ownShare: '184024.47' },
      difference: { grant: '-68798.39' },
    });
    expect(json.useOfFunds[1]).toMatchObject({
      plannedFteMonths: '144.00',
      filledFteMonths: '129.5161',
      notUsed: '68798.39',
      kept: null,
      repayment: null,
    });
    expect(json.useOfFunds[1].reason).toMatch(/Rückzahlungsregel/);
  });

  test('what one post more or fewer changes', () => {
    expect(json.whatIf[1]).toMatchObject({
      oneMore: { cost: '73875.00', grant: '57000.00', ownShare: '16875.00' },
      oneFewer: { ownShare: '-16875.00' },
      financed: { fte: '9.25', halfPosts: '9.0' },
    });
  });
});

test('one position above the threshold takes all of the programme in the year to the council', async () => {
  const { decision } = await report('assets/examples/bescheid-2023.xlsx');
  expect(decision).toMatchObject([
    {
      line: '06.08.01 / 501900',
      amount: '42800.00',
      duty: 'voluntary',
      significant: true,
      body: 'council',
      part: 'consent',
    },
    {
      line: '06.08.01 / 531800',
      amount: '1500.00',
      duty: 'voluntary',
      significant: true,
      body: 'council',
    },
  ]);
});

test('more case management from 2023 on: the next budget too, with its own rate; an unknown rate stays unknown', async () => {
  const { whatIf } = await report('assets/examples/kreis.xlsx');
  const ofModule2 = whatIf.filter((row: { module: number }) => row.module === 2);
  expect(ofModule2.map((row: { year: number }) => row.year)).toEqual([2021, 2022, 2023, 2024]);
  expect(ofModule2[2].oneMore).toMatchObject({ cost: '69222.42', grant: '57000.00', ownShare: '12222.42' });
  expect(ofModule2[3].oneMore).toMatchObject({ cost: '69222.42', grant: null, ownShare: null });
});

const SECTIONS = [
  'KIMAbgleich_Bescheid',
  'KIMAbgleich_Weiterleitung',
  'KIMAbgleich_Traeger',
  'KIMAbgleich_AnmeldungKonten',
  'KIMAbgleich_Anmeldung',
  'KIMAbgleich_WasWaereWenn',
  'KIMAbgleich_Prognose',
  'KIMAbgleich_Verwendung',
];

test.each([
  [NOTICE, SECTIONS],
  [
    'assets/examples/kreis.xlsx',
    ['KIMAbgleich_AnmeldungKonten', 'KIMAbgleich_Anmeldung', 'KIMAbgleich_WasWaereWenn'],
  ],
])('the result sheet of %s has the sections for which there is data', async (file, expected) => {
  const input = copyOf(file);
  await runCommand(input);
  const output = openWorkbook(new Uint8Array(readFileSync(input.replace('.xlsx', '.abgleich.xlsx'))));
  const sheet = output.sheets.find((each) => each.name === 'KIM-Abgleich');
  const names = sheet?.tables.map((table) => table.name).filter((name) => SECTIONS.includes(name));
  expect(names).toEqual(expected);
});
