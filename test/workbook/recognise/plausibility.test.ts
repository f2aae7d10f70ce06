import { brief, HEADINGS, POST, recognised, sentences, type Rows } from '../workbook-of';

/** A post with other cells in the columns of the list: FTE 2, cost 3. */
function post(change: Readonly<Record<number, string | number>>): Rows[number] {
  return POST.map((cell, column) => change[column] ?? cell);
}

function findingsOf(headings: Rows[number], rows: Rows, settings: Rows = []): string[] {
  return brief(recognised({ Stellen: [headings, ...rows], Einstellungen: [...settings] }).findings);
}

test('a cost of 80 € per FTE and year is asked about, for all rows of the table at once', () => {
  const rows = [HEADINGS, post({ 3: 80 }), post({}), post({ 3: 75 })];
  expect(sentences(recognised({ Stellen: rows }).findings)).toEqual([
    'Stellen!D2: Aus 80,00 € ergeben sich Kosten je VZÄ und Jahr, die nicht zwischen 30.000,00 € und ' +
      '150.000,00 € liegen (Zeilen 2, 4). Bitte Betrag und Einheit prüfen (T€? Monatsbetrag?). Stimmt er, die ' +
      'Grenzen mit „Kosten je VZÄ mindestens“ und „Kosten je VZÄ höchstens“ einstellen.',
  ]);
});

test('the limits themselves are plausible, and no cost at all is', () => {
  const rows = [30000, 150000, 0].map((cost) => post({ 3: cost }));
  expect(findingsOf(HEADINGS, rows)).toEqual([]);
});

test.each([
  [80, 1, true],
  [2000, 1, true],
  [2500, 1, false],
  [300000, 2, false],
  [300001, 2, true],
])('%d € in all for a post of %d FTE: asked about: %s', (cost, fte, isAsked) => {
  const rows = [[1, 2022, fte, cost, 0]];
  const headings = ['Modul', 'Jahr', 'VZÄ', 'Gesamtkosten', 'Zuwendung'];
  expect(findingsOf(headings, rows)).toEqual(isAsked ? ['cost-per-fte-implausible Stellen!D2'] : []);
});

test('100 and 50 FTE in single rows are more likely per cent: a question, where no cost bears them out', () => {
  const rows = [HEADINGS, post({ 2: 100 }), post({ 2: 50 }), post({ 2: 20 })];
  expect(sentences(recognised({ Stellen: rows }).findings)).toEqual([
    'Stellen!C2: Sind 100 hier Prozente einer Stelle, Wochenstunden oder wirklich so viele Stellen (Zeilen 2–3)? ' +
      'Bitte umrechnen (50 % sind 0,5 VZÄ) oder die Überschrift ändern („Stellenumfang in %“, „Wochenstunden“). ' +
      'Stimmt die Zahl, die Einstellung „VZÄ je Zeile höchstens“ setzen.',
  ]);
});

test('25 posts in one row whose whole cost is that of 25 are only more than usual', () => {
  const headings = ['Modul', 'Jahr', 'VZÄ', 'Gesamtkosten', 'Zuwendung'];
  expect(findingsOf(headings, [[1, 2022, 25, 2_000_000, 0]])).toEqual(['fte-implausible Stellen!C2']);
  expect(findingsOf(headings, [[1, 2022, 100, 80_000, 0]])).toContain('fte-may-be-percent Stellen!C2');
});

test.each([19.25, 19.5, 20.5])('%s in the column of FTE looks like weekly hours', (hours) => {
  expect(findingsOf(HEADINGS, [post({ 2: hours })])).toEqual(['fte-like-hours Stellen!C2']);
});

test('material above a quarter of the personnel cost is asked about', () => {
  const headings = [...HEADINGS, 'Sachkosten je VZÄ und Jahr'];
  const rows = [
    [...post({}), 20000],
    [...post({}), 20000.01],
  ];
  expect(findingsOf(headings, rows)).toEqual(['material-implausible Stellen!G3']);
});

test('limits are settings', () => {
  const settings = [
    ['Kosten je VZÄ mindestens', 20000],
    ['Kosten je VZÄ höchstens', 200000],
    ['VZÄ je Zeile höchstens', 25],
    ['Sachkosten höchstens', '30 %'],
  ];
  const headings = [...HEADINGS, 'Sachkosten je VZÄ und Jahr'];
  const rows = [
    [...post({ 2: 25, 3: 200000 }), 60000],
    [...post({ 3: 20000 }), 6000],
  ];
  expect(findingsOf(headings, rows, settings)).toEqual([]);
});

test('a role of another module is asked about', () => {
  const rows = [
    HEADINGS,
    post({ 0: 2 }),
    post({ 1: 'Casemanagement' }),
    post({ 0: 3, 1: 'Einbürgerungsbehörde' }),
  ];
  expect(sentences(recognised({ Stellen: rows }).findings)).toEqual([
    'Stellen!B2: Die Rolle „Koordination“ gehört zu Modul 1, nicht zu Modul 2 (Zeile 2). Bitte Modul und Rolle prüfen.',
    'Stellen!B3: Die Rolle „Casemanagement“ gehört zu Modul 2, nicht zu Modul 1 (Zeile 3). Bitte Modul und Rolle prüfen.',
  ]);
});

test('two rows with a name that are equal in everything are asked about; one more word tells them apart', () => {
  const headings = [...HEADINGS, 'Bezeichnung'];
  const rows = [
    [...POST, 'Stelle 1'],
    [...POST, 'Stelle 2'],
    [...POST, 'Stelle 1'],
  ];
  expect(findingsOf(headings, rows)).toEqual(['rows-identical Stellen!A4']);
});

test('equal posts without any name are one row for each person; a short list says so', () => {
  const { findings } = recognised({ Stellen: [HEADINGS, POST, POST] });
  expect(sentences(findings)).toEqual([
    'Stellen!A2: Die Zeilen 2–3 gleichen einander in allem und haben keine Bezeichnung; gerechnet wird mit 2 Stellen. ' +
      'Ist eine doppelt eingetragen, bitte entfernen.',
  ]);
  expect(
    findingsOf(
      HEADINGS,
      Array.from({ length: 60 }, () => POST),
    ),
  ).toEqual([]);
});

test('more deducted than there is, is asked about', () => {
  const Deckung = [
    ['Bezeichnung', 'Art', 'Betrag', 'Status', 'bereits abgezogen', 'davon abgezogen'],
    ['Stiftung', 'Gegenfinanzierung', 1000, 'bewilligt', 'teilweise', 5000],
  ];
  expect(brief(recognised({ Stellen: [HEADINGS, POST], Deckung }).findings)).toEqual([
    'deducted-above-amount Deckung!F2',
  ]);
});

test.each([0.5, 1])(
  'a threshold of %d in per cent without the sign has two readings and is refused',
  (value) => {
    const rows: Rows = [
      ['Einstellung', 'Wert'],
      ['Erheblichkeit freiwillig in %', value],
    ];
    const { findings, case: input } = recognised({ Stellen: [HEADINGS, POST], Einstellungen: rows });
    expect(sentences(findings)[0]).toContain('Einstellungen!B2');
    expect(input!.settings.significance.voluntaryPercent).toBeNull();
  },
);

describe('a setting that nobody knows', () => {
  test.each([
    ['Haushaltsvermek', 'Haushaltsvermerk'],
    ['Monatsmetode', 'Monatsmethode'],
    ['Haushaltjahr', 'Haushaltsjahr'],
    ['Erheblichkeit freiwilig', 'Erheblichkeit freiwillig'],
  ])('„%s“ is probably meant to be „%s“', (name, nearest) => {
    const found = withSettings(['Einstellung', 'Wert'], [name, 'ja']);
    expect(sentences(found)).toEqual([
      `Einstellungen!A2: Eine Einstellung „${name}“ gibt es nicht; gemeint ist wohl „${nearest}“. ` +
        'Sie wirkt so nicht; bitte den Namen berichtigen.',
    ]);
  });

  test('is told, too, where it is like none, but not the reason that the resolution quotes', () => {
    const rows = [
      ['Einstellung', 'Wert'],
      ['Farbe', 'rot'],
      ['Unabweisbar, weil', 'Frist'],
    ];
    expect(brief(withSettings(...rows))).toEqual(['setting-unknown Einstellungen!A2']);
  });

  test('is told in a sheet without headings only where it is near to one', () => {
    const rows = [
      ['Basis', 'netto'],
      ['Haushaltsvermek', 'ja'],
      ['Farbe', 'rot'],
    ];
    expect(brief(withSettings(...rows))).toEqual(['setting-misspelt Einstellungen!A2']);
  });

  function withSettings(...rows: Rows) {
    return recognised({ Stellen: [HEADINGS, POST], Einstellungen: rows }).findings;
  }
});

test('a grant that is next to nothing beside its cost is asked about: T€ above one column only', () => {
  const list = [
    ['Modul', 'Jahr', 'Gesamtkosten (T€)', 'Zuwendung (€)'],
    [1, 2022, 72, 60],
    [2, 2022, 80, 60],
  ];
  expect(sentences(recognised({ Stellen: list }).findings)).toEqual([
    'Stellen!D2: Die Zuwendung 60,00 € ist sehr wenig neben Kosten von 72.000,00 € (Zeilen 2–3). Steht eines von ' +
      'beiden in T€ oder in Prozent? Bitte die Einheit an beiden angeben.',
  ]);
  const crossTab = [['KIM 2022'], ['', 'Kosten (T€)', 'Zuwendung', 'Eigenanteil'], ['Modul 1', 90, 55, '']];
  expect(brief(recognised({ KIM: crossTab }).findings)).toEqual(['grant-implausible KIM!C3']);
});

test('no grant at all, or a small one, is plausible', () => {
  const list = (grant: number): Rows => [
    ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
    [1, 2022, 72000, grant],
  ];
  expect(brief(recognised({ Stellen: list(0) }).findings)).toEqual([]);
  expect(brief(recognised({ Stellen: list(500) }).findings)).toEqual([]);
});

describe('rules older than the budget years', () => {
  const inYears = (grant: readonly string[], ...rows: Rows): Rows => [
    ['Modul', 'VZÄ', 'Gesamtkosten', 'Beginn', 'Ende', 'Jahr', ...grant],
    ...rows.map(([year, ...stated]) => [2, 1, 70000, `01.01.${year}`, `31.12.${year}`, year!, ...stated]),
  ];

  test('are said for the years in which a grant has to be computed', () => {
    const { findings } = recognised({ Stellen: inYears([], [2025], [2026], [2027]) });
    expect(sentences(findings)).toEqual([
      expect.stringMatching(/^Stellen!F3: Für 2026, 2027 können andere Förderregeln gelten, .*KIM NRW/),
    ]);
  });

  test('are no matter where every grant is stated', () => {
    expect(brief(recognised({ Stellen: inYears(['Zuwendung'], [2026, 57000]) }).findings)).toEqual([]);
  });
});

test('posts of a transposed list stand in columns', () => {
  const plan = (name: string, cost: number): Rows => [
    ['', 'Stelle A', name, 'Stelle C'],
    ['Modul', 1, 1, 2],
    ['VZÄ', 1, 1, 1],
    ['Personalkosten je VZÄ und Jahr', cost, cost, 80000],
    ['Beginn', '01.01.2022', '01.01.2022', '01.01.2022'],
    ['Ende', '31.12.2022', '31.12.2022', '31.12.2022'],
  ];
  const said = (name: string, cost: number) => sentences(recognised({ Plan: plan(name, cost) }).findings);
  expect(said('Stelle B', 80)).toEqual([expect.stringMatching(/^Plan!B4: .*liegen \(Spalten B, C\)/)]);
  expect(said('Stelle A', 80000)).toEqual([
    expect.stringMatching(/^Plan!C2: Diese Stelle gleicht der in B2 in allem; beide zählen \(Spalten B, C\)/),
  ]);
});
