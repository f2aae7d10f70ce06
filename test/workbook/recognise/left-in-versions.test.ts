import { brief, recognised, sentences, type Rows } from '../workbook-of';
import { ownShareOf } from '../blocks/own-share-of';

const HEADINGS = ['Modul', 'Bezeichnung', 'Stand', 'Jahr', 'Gesamtkosten', 'Zuwendung'];

function list(...rows: Rows): Rows {
  return [HEADINGS, ...rows];
}

const table = (...columns: readonly string[]): Rows => [
  ['KIM: Kosten und Finanzierung (in €)'],
  ['', ...columns],
  ['Modul 1'],
  ['Kosten', ...columns.map((_, at) => 100_000 + at)],
  ['Landeszuwendung', ...columns.map(() => 60_000)],
];

test.each<[string, Rows]>([
  ['in a cross-tab', table('2021 alt', '2022 alt', '2022 neu')],
  ['of plan and decision', table('2021 Vorlage', '2022 Vorlage', '2022 Sitzung')],
])('a year that only the version has that does not count is asked for, %s', (_, rows) => {
  const { findings, case: input } = recognised({ KIM: rows });
  expect(brief(findings)).toEqual(['year-only-in-version KIM!B2']);
  expect(sentences(findings)[0]).toMatch(
    /^KIM!B2: Das Haushaltsjahr 2021 steht nur im Stand „(alt|Vorlage)“/,
  );
  expect(input).toBeNull();
});

test('in a list, too', () => {
  const rows = list(
    [1, 'A', 'alt', 2021, 100_000, 60_000],
    [1, 'A', 'alt', 2022, 200_000, 120_000],
    [1, 'A', 'neu', 2022, 220_000, 130_000],
  );
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['year-only-in-version Stellen!C2']);
});

test('a year without a version counts beside any other', () => {
  const { case: input } = recognised({ KIM: table('2021', '2022 alt', '2022 neu') });
  expect(ownShareOf(input!)).toEqual({ '1/2021': '40000.00', '1/2022': '40002.00' });
});

test('with the version in the settings it is only said', () => {
  const { findings, case: input } = recognised({
    KIM: table('2021 alt', '2022 alt', '2022 neu'),
    Einstellungen: [['Aktueller Stand', 'neu']],
  });
  expect(brief(findings)).toContain('year-left-in-version KIM!B2');
  expect(ownShareOf(input!)).toEqual({ '1/2022': '40002.00' });
});

test('nothing is said of a year that the settings leave out', () => {
  const { findings } = recognised({
    KIM: table('2021 alt', '2022 alt', '2022 neu'),
    Einstellungen: [['Haushaltsjahre', 2022]],
  });
  expect(brief(findings)).toEqual([]);
});

test('a module that the version has lost is told', () => {
  const rows = list(
    [1, 'A', 'alt', 2022, 200_000, 120_000],
    [2, 'B', 'alt', 2022, 90_000, 60_000],
    [1, 'A', 'neu', 2022, 220_000, 130_000],
  );
  const { findings, case: input } = recognised({ Stellen: rows });
  expect(brief(findings)).toEqual(['module-left-in-version Stellen!C3']);
  expect(ownShareOf(input!)).toEqual({ '1/2022': '90000.00' });
});
