import { brief, posts, POST, recognised, type Rows } from '../workbook-of';
import { programmeSheet } from '../programme/programme-sheet';
import { ownShareOf } from './own-share-of';

/** A cross-tab of two modules below its titles. */
function columns(...titles: Rows): Rows {
  return [
    ...titles,
    [],
    ['2022', 'Modul 1', 'Modul 2'],
    ['Kosten', 100000, 90000],
    ['Zuwendung', 70000, 60000],
    ['Eigenanteil', '', ''],
  ];
}

const BOTH = { '1/2022': '30000.00', '2/2022': '30000.00' };

function programme(name: string): Rows {
  return [
    ['Einstellung', 'Wert'],
    ['Programm', name],
  ];
}

test.each([
  'Casemanagement Standort Familienzentrum Nord',
  'Case Management Frühe Hilfen',
  'Casemanagement JMD AWO',
  'Casemanagement OGS',
  'Koordination und Teilhabemanagement',
  'Koordination (Team Leader)',
])('a post „%s“ is one of the programme, wherever it works', (label) => {
  const [heading, post] = posts();
  const rows: Rows = [
    ['Bezeichnung', ...heading!],
    [label, ...post!],
  ];
  expect(recognised({ Stellen: rows }).case!.posts).toHaveLength(1);
});

test.each(['Projektträger', 'Projektpartner', 'Drittmittelprogramm', 'Maßnahmenträger'])(
  'a column „%s“ does not say whose the posts are',
  (column) => {
    const [heading, post] = posts();
    const rows: Rows = [
      [column, ...heading!],
      ['KOMM-AN Büro', ...post!],
    ];
    expect(recognised({ Stellen: rows }).case!.posts).toHaveLength(1);
  },
);

describe('the programme of the workbook', () => {
  test.each([
    ['EhAP Plus', 'EhAP Plus 2023'],
    ['EhAP Plus', 'ESF+ 2023'],
    ['Einwanderung gestalten NRW', 'Förderprogramm Einwanderung gestalten'],
  ])('%s is no other one on a sheet „%s“', (name, sheet) => {
    const { case: input, findings } = recognised({ Einstellungen: programme(name), [sheet]: posts() });
    expect(brief(findings)).not.toContain(`sheet-of-other-programme ${sheet}!A1`);
    expect(input!.posts).toHaveLength(1);
  });

  test('EhAP Plus leaves a sheet of KIM aside, as one of KOMM-AN', () => {
    const sheets = {
      Einstellungen: programme('EhAP Plus'),
      Stellen: posts(),
      KIM: posts(),
      'KOMM-AN': posts(),
    };
    const { case: input, findings } = recognised(sheets);
    expect(input!.posts).toHaveLength(1);
    expect(brief(findings)).toEqual(
      expect.arrayContaining(['sheet-of-other-programme KIM!A1', 'sheet-of-other-programme KOMM-AN!A1']),
    );
  });

  test('a table „Programm“ for later years of KIM keeps the sheets of KIM', () => {
    const Programm = programmeSheet({
      Programm: 'KIM ab 2027',
      Modul: 1,
      Finanzierungsart: 'Festbetrag',
      Satz: 50000,
      'gültig ab': '01.01.2021',
      Quelle: 'Richtlinie',
    });
    const { case: input } = recognised({ Programm, 'KIM Stellen': posts() });
    expect(input!.settings.ownProgramme?.programme).toEqual(['KIM ab 2027']);
    expect(input!.posts).toHaveLength(1);
  });
});

test.each<[string, Rows]>([
  ['FB 4 Jugend, Schule, Sport', []],
  ['Produktbereich 06 Kinder-, Jugend- und Familienhilfe', []],
  ['Produkt 06.03.01 Jugendhilfe', []],
  ['Gesundheit und Soziales', []],
  ['Stabsstelle Jugend', []],
  ['Demografie und Inklusion', []],
  ['Einsatzort', [['Einsatzort', 'Jugendzentrum']]],
  ['Jugend', [['Jugend'], ['Quelle: KIM-Bescheid']]],
  ['Landesprogramm – Stellenplan 2024', []],
  ['Förderprogramm: Stellen und Kosten', []],
  ['Förderprogramm-Nr. 12', []],
  ['Landesprogramm Koordination', []],
  ['Förderprogramm Personalkosten', []],
  ['Landesprogramm Eigenmittel', []],
  ['Landesprogramm bewilligt', []],
  ['Förderprojekt Beginn 01.01.2022', []],
])('below „%s“ stands who keeps the sheet or what it holds, no other programme', (title, titles) => {
  const { case: input, findings } = recognised({
    Plan: columns(...(titles.length > 0 ? titles : [[title]])),
  });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual(BOTH);
});

test.each(['KIM_Plan', 'KIM2022', 'Integrations-Management'])(
  'a sheet „%s“ is one of the programme',
  (name) => {
    const rows = columns(['Jugend']);
    expect(ownShareOf(recognised({ [name]: rows }).case!)).toEqual(BOTH);
  },
);

test.each<[string, Record<string, Rows>]>([
  ['posts', { Stellen: posts(POST) }],
  ['the name of the programme', { Deckblatt: [['KIM 2022']] }],
])('a sheet that only names a field is a question beside %s', (_, beside) => {
  const { findings } = recognised({ ...beside, Jugend: columns(['Jugend']) });
  expect(brief(findings)).toContain('sheet-of-other-field Jugend!A1');
  const named = recognised({ ...beside, Jugend: columns(['Förderprogramm Jugend']) });
  expect(brief(named.findings)).toContain('sheet-of-other-programme Jugend!A1');
});
