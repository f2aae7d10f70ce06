import { toDecimalText } from '../../../src/domain/numbers';
import { placeOf } from '../../../src/domain/place';
import { measureNamedIn } from '../../../src/workbook/cells/measure-named-in';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, POST, posts, recognised, type Rows } from '../workbook-of';

/** The case of a workbook with posts and one more sheet, and its findings. */
function withSheet(name: string, rows: Rows) {
  const { case: input, findings, tables } = recognised({ Stellen: posts(), [name]: rows });
  return { input: input!, findings: brief(findings), kinds: tables.map((table) => table.kind) };
}

describe('posts', () => {
  const heading = [
    'Stelle',
    'Modul',
    'Rolle',
    'Kommune',
    'Träger',
    'VZÄ',
    'Personalkosten je VZÄ und Jahr',
    'Sachkosten je VZÄ und Jahr',
    'Einmalkosten je VZÄ',
    'zuwendungsfähige Kosten 2021',
    'Fördersatz',
    'Zuwendung 2021',
    'Beginn',
    'Ende',
    'Besetzt ab',
    'Pflicht/freiwillig',
    'Aufwandsart',
    'Stand',
    'Herkunft',
  ];
  const row = [
    'CM Nord',
    'Modul 2',
    'Casemanagement',
    'Siegburg',
    'Caritas',
    1,
    70000,
    9700,
    1500,
    '34.000,00',
    55000,
    27500,
    '01.07.2021',
    '31.12.2022',
    '01.09.2021',
    'freiwillig',
    'Transfer',
    'Sitzung',
    'angenommen',
  ];

  test('every column of the contract', () => {
    const [post] = recognised({ Stellen: [heading, row] }).case!.posts;
    expect(post).toMatchObject({
      label: 'CM Nord',
      module: 2,
      role: 'case-management',
      municipality: 'Siegburg',
      carrier: 'Caritas',
      materialPerFte: { every: { digits: 9700, scale: 0 } },
      oneOffPerFte: { digits: 1500, scale: 0 },
      eligibleCost: { every: null, byYear: { 2021: 3400000 } },
      ratePerFte: { every: { digits: 55000, scale: 0 } },
      statedGrant: { every: null, byYear: { 2021: 2750000 } },
      filledFrom: { year: 2021, month: 9, day: 1 },
      duty: 'voluntary',
      expenseType: 'transfer',
      version: 'Sitzung',
      assumed: true,
    });
    expect(placeOf(post!.origin, 'statedGrant', 2021)).toEqual({ sheet: 'Stellen', cell: 'L2' });
  });

  test.each<[string, CellValue, boolean]>([
    ['Herkunft', 'Angenommen', true],
    ['Herkunft', 'Bescheid', false],
    ['Herkunft', 'keine Annahme', false],
    ['Annahme', 'ja', true],
    ['Annahme', 'nein', false],
    ['Status der Angabe', 'Annahme', true],
    ['Bemerkung', 'Kosten angenommen, da nicht veröffentlicht', true],
    ['Bemerkung', 'laut Stellenplan', false],
    ['Bemerkung', 'nicht angenommen, sondern belegt', false],
  ])('%s %j: assumed %s', (name, cell, assumed) => {
    const rows = posts().map((each, index) => [...each, index === 0 ? name : cell]);
    expect(recognised({ Stellen: rows }).case!.posts[0]!.assumed).toBe(assumed);
  });

  const versions = posts(POST, POST, POST).map((each, index) => [
    ...each,
    ['Stand', 'Vorlage', 'Sitzung', ''][index]!,
  ]);

  test('the last version is the current one', () => {
    const { posts: rows, settings } = recognised({ Stellen: versions }).case!;
    expect(rows.map((post) => post.version)).toEqual(['Vorlage', 'Sitzung', null]);
    expect(settings.currentVersion).toBe('Sitzung');
  });

  test('the setting names another version, in any case of letters', () => {
    const settings = [
      ['Einstellung', 'Wert'],
      ['Aktueller Stand', 'VORLAGE'],
    ];
    expect(recognised({ Stellen: versions, Einstellungen: settings }).case!.settings.currentVersion).toBe(
      'Vorlage',
    );
  });

  test('a version that no post has leaves open what depends on the version', () => {
    const settings = [
      ['Einstellung', 'Wert'],
      ['Aktueller Stand', 'Entwurf'],
    ];
    const { findings } = recognised({ Stellen: versions, Einstellungen: settings });
    expect(brief(findings)).toEqual(['part-stopped(unknown-version) Einstellungen!B2']);
  });

  test('tables of posts on several sheets belong together', () => {
    const input = recognised({
      'Modul 1': posts(),
      'Modul 2': posts([2, 'CM', 11, 70000, '01.01.2021', '31.12.2022']),
    }).case!;
    expect(input.posts.map((post) => post.origin.sheet)).toEqual(['Modul 1', 'Modul 2']);
  });
});

describe('rules and notices', () => {
  const heading = [
    'Modul',
    'Rolle',
    'Betrag je VZÄ und Jahr',
    'gültig ab',
    'gültig bis',
    'Quelle',
    'Art',
    'Höchstbetrag',
    'Höchstzahl VZÄ',
    'Mindestanteil VZÄ',
  ];
  const row: CellValue[] = [
    1,
    'Assistenz',
    '45.000 €',
    '01.01.2021',
    '31.12.2022',
    'Bescheid vom 15.02.2021',
    'Bescheid',
    'ja',
    '0,5',
    0.25,
  ];
  const changed = (index: number, cell: CellValue) => row.map((each, at) => (at === index ? cell : each));

  test('every column', () => {
    const { input, findings, kinds } = withSheet('Fördersätze', [heading, row]);
    expect(findings).toEqual([]);
    expect(kinds).toEqual(['posts', 'rules']);
    expect(input.userRules).toMatchObject([
      {
        id: 'Fördersätze!2',
        module: 1,
        role: 'assistant',
        purpose: 'personnel',
        amount: { digits: 45000, scale: 0 },
        ceiling: true,
        from: { year: 2021, month: 1, day: 1 },
        to: { year: 2022, month: 12, day: 31 },
        rank: 'notice',
        grade: 'user',
        source: 'Bescheid vom 15.02.2021',
        maxFte: { digits: 5, scale: 1 },
        minShare: { digits: 25, scale: 2 },
      },
    ]);
  });

  test.each<[string, number, CellValue, object]>([
    ['blank Art: notice', 6, '', { rank: 'notice' }],
    ['guideline', 6, 'Richtlinie', { rank: 'guideline' }],
    ['planning', 6, 'Planung', { rank: 'planning' }],
    ['blank end: open', 4, '', { to: null }],
    ['unbefristet: open', 4, 'unbefristet', { to: null }],
    ['blank ceiling: as the rule it replaces', 7, '', { ceiling: null }],
    ['no role: every role', 1, '', { role: null }],
    ['the workplace', 1, 'Arbeitsplatz', { role: null, purpose: 'workplace' }],
  ])('%s', (_, index, cell, expected) => {
    const { input, findings } = withSheet('Fördersätze', [heading, changed(index, cell)]);
    expect(findings).toEqual([]);
    expect(input.userRules[0]).toMatchObject(expected);
  });

  test.each<[string, number, CellValue, string]>([
    ['no source', 5, '', 'rule-without-source Fördersätze!F2'],
    ['no amount', 2, '', 'part-stopped(needed-cell-empty) Fördersätze!C2'],
    ['no begin', 3, '', 'part-stopped(needed-cell-empty) Fördersätze!D2'],
    ['a negative amount', 2, -1, 'part-stopped(negative-value) Fördersätze!C2'],
    ['another Art', 6, 'Gerücht', 'part-stopped(unknown-word) Fördersätze!G2'],
    ['another role', 1, 'Hausmeister', 'part-stopped(unknown-word) Fördersätze!B2'],
    ['the end before the begin', 4, '31.12.2020', 'part-stopped(end-before-start) Fördersätze!E2'],
  ])('%s', (_, index, cell, expected) => {
    expect(withSheet('Fördersätze', [heading, changed(index, cell)]).findings).toEqual([expected]);
  });
});

describe('budget lines', () => {
  test('one row per year, with the cells for the results', () => {
    const { input, findings } = withSheet('Haushalt', [
      [
        'Jahr',
        'Produkt',
        'Sachkonto',
        'Bezeichnung',
        'Ansatz',
        'HHR',
        'bereits bewilligt (üpl./apl.)',
        'Verfügt/Ist',
        'davon KIM',
        'Deckungskreis',
        'Modul',
        'Eigenanteil',
        'Überplanmäßig',
        'Außerplanmäßig',
      ],
      [
        2021,
        '05.313.01',
        501900,
        'Dienstaufwendungen',
        '1.000.000,00',
        '',
        '-',
        1000000,
        0,
        'DK 5',
        '',
        '',
        '',
        '',
      ],
    ]);
    expect(findings).toEqual([]);
    expect(input.budgetLines).toMatchObject([
      {
        year: 2021,
        key: '05.313.01 / 501900',
        account: '501900',
        module: null,
        label: 'Dienstaufwendungen',
        kind: 'expense',
        group: 'DK 5',
        appropriation: 100000000,
        carryOver: null,
        alreadyGranted: null,
        used: 100000000,
        usedForKim: 0,
        targets: { ownShare: 'L2', overPlan: 'M2', extraPlan: 'N2' },
      },
    ]);
  });

  test.each([
    ['angenommen', true],
    ['Haushaltsplan', undefined],
  ])('a row of origin %s', (origin, assumed) => {
    const rows = [
      ['Jahr', 'Produkt', 'Ansatz', 'Herkunft'],
      [2021, '05.313.01', 1, origin],
    ];
    expect(withSheet('Haushalt', rows).input.budgetLines[0]!.assumed).toBe(assumed);
  });

  test('years side by side, results per year', () => {
    const { input } = withSheet('Haushalt', [
      ['PSK', 'Ansatz 2021', 'Ansatz 2022', 'Überplanmäßig 2021', 'Überplanmäßig 2022'],
      ['05.313.01.0 / 533900', 1, 2, '', ''],
    ]);
    expect(input.budgetLines.map((line) => [line.year, line.appropriation, line.targets.overPlan])).toEqual([
      [2021, 100, 'D2'],
      [2022, 200, 'E2'],
    ]);
    expect(input.budgetLines[0]).toMatchObject({ key: '05.313.01.0 / 533900', account: '533900' });
    expect(placeOf(input.budgetLines[1]!.origin, 'appropriation', 2022)).toEqual({
      sheet: 'Haushalt',
      cell: 'C2',
    });
  });

  test('a result column without year beside several years stays empty, with a warning', () => {
    const { input, findings } = withSheet('Haushalt', [
      ['PSK', 'Ansatz 2021', 'Ansatz 2022', 'Eigenanteil'],
      ['100603-542200', 1, 2, ''],
    ]);
    expect(findings).toEqual(['target-without-year Haushalt!D1']);
    expect(input.budgetLines.map((line) => line.targets.ownShare)).toEqual([null, null]);
  });

  test.each<[string, CellValue, CellValue, 'income' | 'expense']>([
    ['Ertrag', 'Ertrag', '', 'income'],
    ['Aufwand', 'Aufwand', 414100, 'expense'],
    ['account class 4', '', 414100, 'income'],
    ['account class 5', '', '501900', 'expense'],
    ['no account', '', '', 'expense'],
  ])('%s', (_, art, account, kind) => {
    const { input } = withSheet('Haushalt', [
      ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Art'],
      [2021, '05.313.01', account, 100, art],
    ]);
    expect(input.budgetLines[0]!.kind).toBe(kind);
  });

  test.each<[CellValue, number | null, string[]]>([
    ['', null, []],
    [0, 0, []],
    ['-', null, []],
    ['k. A.', null, ['part-stopped(not-a-number) Haushalt!C2']],
    ['#REF!', null, ['part-stopped(error-value) Haushalt!C2']],
    [-5, null, ['part-stopped(negative-value) Haushalt!C2']],
  ])('an appropriation %j is not guessed', (cell, expected, codes) => {
    const { input, findings } = withSheet('Haushalt', [
      ['Jahr', 'Sachkonto', 'Ansatz', 'Überplanmäßig'],
      [2021, 501900, cell],
    ]);
    expect(findings).toEqual(codes);
    if (codes.length === 0) expect(input.budgetLines[0]!.appropriation).toBe(expected);
  });

  test('planned income with the minus sign of budget software is the income', () => {
    const { input, findings } = withSheet('Haushalt', [
      ['Jahr', 'Sachkonto', 'Ansatz'],
      [2021, 414100, '520.820,86-'],
    ]);
    expect(findings).toEqual(['income-sign-turned Haushalt!C2']);
    expect(input.budgetLines[0]!.appropriation).toBe(52082086);
  });

  test('the words Soll, Rest and Übertragung alone are asked for, and not used', () => {
    const { input, findings } = withSheet('Haushalt', [
      ['Jahr', 'Sachkonto', 'Ansatz', 'Soll', 'Übertragung'],
      [2021, 501900, 100, 7, 8],
    ]);
    expect(findings).toEqual(['heading-ambiguous Haushalt!D1', 'heading-ambiguous Haushalt!E1']);
    expect(input.budgetLines[0]).toMatchObject({ appropriation: 10000, carryOver: null, used: null });
  });

  test('the adjusted appropriation stands in for a missing one and is not counted twice', () => {
    const { input, findings } = withSheet('Haushalt', [
      ['HHJ', 'Buchungsstelle', 'Fortgeschriebener Ansatz', 'Übertragene Ermächtigungen', 'AO-Soll'],
      [2021, '05.313.01/501900', 120, 20, 5],
    ]);
    expect(findings).toEqual(['adjusted-appropriation-used Haushalt!C1']);
    expect(input.budgetLines[0]).toMatchObject({ appropriation: 12000, carryOver: null, used: 500 });
  });

  test('a sheet Haushalt without the column Ansatz stops no post; it says why there are no budget lines', () => {
    const { input, findings } = withSheet('Haushalt', [
      ['Jahr', 'Produkt', 'Sachkonto'],
      [2021, 'x', 501900],
    ]);
    expect(findings).toEqual([]);
    expect(input.posts).toHaveLength(1);
    expect(brief([input.budgetLinesUnread!])).toEqual(['budget-lines-unread Haushalt!A1']);
  });

  test('a line without Produkt and Sachkonto', () => {
    expect(
      withSheet('Haushalt', [
        ['Jahr', 'Produkt', 'Ansatz', 'Überplanmäßig'],
        [2021, '', 5],
      ]).findings,
    ).toEqual(['part-stopped(needed-cell-empty) Haushalt!B2']);
  });
});

describe('money besides the grant', () => {
  const heading = [
    'Bezeichnung',
    'Art',
    'Jahr',
    'Betrag',
    'Status',
    'Modul',
    'bereits abgezogen',
    'davon abgezogen',
    'Quelle',
  ];
  const row: CellValue[] = [
    'Integrationspauschale',
    'Gegenfinanzierung',
    2022,
    '450.000–500.000 €',
    'beantragt',
    '',
    'ja',
    '',
    'Niederschrift',
  ];
  const changed = (index: number, cell: CellValue) => row.map((each, at) => (at === index ? cell : each));

  test('a range in one cell, already deducted by an unknown amount', () => {
    const { input, findings } = withSheet('Deckung', [heading, row]);
    expect(findings).toEqual([]);
    expect(input.moneySources).toMatchObject([
      {
        label: 'Integrationspauschale',
        kind: 'counter-financing',
        years: [2022],
        low: 45000000,
        high: 50000000,
        status: 'requested',
        module: null,
        deducted: 'yes',
        deductedAmount: null,
        source: 'Niederschrift',
      },
    ]);
  });

  test('a negative amount is refused in the cell that holds it', () => {
    const rows = [
      ['Bezeichnung', 'Art', 'von', 'bis', 'Betrag', 'Status'],
      ['Minderaufwand', 'Deckung', '', '', -5000, 'bewilligt'],
    ];
    expect(withSheet('Deckung', rows).findings).toEqual(['part-stopped(negative-value) Deckung!E2']);
  });

  test.each([
    ['angenommen', true],
    ['Niederschrift', undefined],
  ])('a row of origin %s', (origin, assumed) => {
    const rows = [
      ['Bezeichnung', 'Art', 'Betrag', 'Status', 'Herkunft'],
      ['Minderaufwand', 'Deckung', 450, 'bewilligt', origin],
    ];
    expect(withSheet('Deckung', rows).input.moneySources[0]!.assumed).toBe(assumed);
  });

  test('a lower and an upper amount', () => {
    const rows = [
      ['Bezeichnung', 'Art', 'von', 'bis', 'Status'],
      ['Pauschale', 'Deckung', 450, '500 €', 'bewilligt'],
    ];
    expect(withSheet('Deckung', rows).input.moneySources[0]).toMatchObject({
      kind: 'cover',
      low: 45000,
      high: 50000,
      status: 'granted',
      years: [],
      deducted: 'no',
    });
  });

  test.each<[string, number, CellValue, string[], object | null]>([
    ['without Art nothing is deducted', 1, '', ['source-without-kind Deckung!B2'], { kind: null }],
    ['another Art', 1, 'Zauber', ['part-stopped(unknown-word) Deckung!B2'], null],
    ['without status', 4, '', ['source-without-status Deckung!E2'], { status: null }],
    ['several years', 2, '2021/2022', [], { years: [2021, 2022] }],
    ['any year', 2, '', [], { years: [] }],
    ['unclear whether deducted', 6, 'unklar', [], { deducted: 'unclear' }],
    ['blank: not deducted', 6, '', [], { deducted: 'no' }],
    ['part deducted', 7, '100.000,00 €', [], { deductedAmount: 10000000 }],
    ['no amount', 3, '', ['part-stopped(needed-cell-empty) Deckung!D2'], null],
    ['a negative amount', 3, -5000, ['part-stopped(negative-value) Deckung!D2'], null],
    ['a range the wrong way', 3, '500-450 T€', ['part-stopped(range-reversed) Deckung!D2'], null],
    ['a rough amount', 3, 'rd. 450 T€', ['number-approximate Deckung!D2'], { low: 45000000, assumed: true }],
  ])('%s', (_, index, cell, codes, expected) => {
    const { input, findings } = withSheet('Deckung', [heading, changed(index, cell)]);
    expect(findings).toEqual(codes);
    if (expected !== null) expect(input.moneySources[0]).toMatchObject(expected);
  });
});

describe('stated figures', () => {
  test.each([
    ['Eigenanteil gesamt', 'own-share'],
    ['Eigenanteil Modul 1', 'own-share'],
    ['überplanmäßige Mittel', 'over-plan'],
    ['üpl. Aufwand', 'over-plan'],
    ['apl. Aufwendungen', 'extra-plan'],
    ['außerplanmäßig', 'extra-plan'],
    ['üpl. und apl. Mittel', 'unplanned'],
    ['Zuwendung 2022', 'grant'],
    ['Förderung des Landes', 'grant'],
    ['Gesamtkosten', 'cost'],
    ['Aufwand', 'cost'],
    ['Deckung', 'cover'],
    ['Gesamt', null],
    ['Eigenanteil (überplanmäßig)', null],
    ['zuwendungsfähige Kosten', null],
    ['Deckungslücke', null],
    ['Eigenanteil in %', null],
    ['Eigenanteil je VZÄ', null],
    ['Reisekosten', null],
    ['Personal- und Sachkosten', 'cost'],
    ['Sachkosten', null],
    ['Sonstiges', null],
  ])('%j stands for %s', (label, measure) => {
    expect(measureNamedIn(label)).toBe(measure);
  });

  const heading = ['Position', 'Modul', 'Jahr', 'Betrag', 'Stand', 'Quelle'];

  test('module and year come from the columns or from the words', () => {
    const { input, findings } = withSheet('Ausgewiesen', [
      heading,
      ['Eigenanteil', 1, 2021, '41.211,33 €', 'Sitzung', 'Niederschrift'],
      ['Eigenanteil Modul 2', '', '', '234.670,00 €', '', ''],
      ['Eigenanteil Baustein III in 2022', '', '', '55.022,00', '', ''],
      ['Eigenanteil gesamt', '', '2021/2022', 440837, '', ''],
      ['Eigenanteil 2021/2022, gerundet', '', '', '440 T€', '', ''],
    ]);
    expect(findings).toEqual([]);
    expect(
      input.statedFigures.map(({ label, amount, module, year }) => [label, amount, module, year]),
    ).toEqual([
      ['Eigenanteil', 4121133, 1, 2021],
      ['Eigenanteil Modul 2', 23467000, 2, null],
      ['Eigenanteil Baustein III in 2022', 5502200, 3, 2022],
      ['Eigenanteil gesamt', 44083700, null, null],
      ['Eigenanteil 2021/2022, gerundet', 44000000, null, null],
    ]);
  });

  test('a figure whose meaning stays unclear is left out with a warning', () => {
    const { input, findings } = withSheet('Ausgewiesen', [
      heading,
      ['Gesamt', '', '', 1, '', ''],
      ['Eigenanteil Modul 1', 2, '', 1, '', ''],
      ['Eigenanteil Module 1 und 2', '', '', 1, '', ''],
      ['Eigenanteil 2021', '', 2022, 1, '', ''],
    ]);
    expect(findings).toEqual(['A2', 'A3', 'A4', 'A5'].map((cell) => `stated-unclear Ausgewiesen!${cell}`));
    expect(input.statedFigures).toEqual([]);
  });

  test('a figure in a foreign notation', () => {
    expect(
      withSheet('Ausgewiesen', [
        ['Position', 'Betrag'],
        ['Eigenanteil', '122.00 €'],
      ]).findings,
    ).toEqual(['part-stopped(ambiguous-number) Ausgewiesen!B2']);
  });
});

test('municipalities are recognised', () => {
  const { kinds, findings } = withSheet('Kommunen', [
    ['Kommune', 'Bedarf', 'Teilnahme'],
    ['Kamen', '0,85', 'ja'],
  ]);
  expect([kinds, findings]).toEqual([['posts', 'municipalities'], []]);
});

test('amounts of the example keep their cents', () => {
  const rows = posts([1, '', '2,5', '87.969,064', '01.01.2021', '31.12.2021']);
  expect(toDecimalText(recognised({ Stellen: rows }).case!.posts[0]!.personnelPerFte.every!)).toBe(
    '87969.064',
  );
});
