import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { posts, recognised, type Rows } from '../workbook-of';

const BUDGET: Rows = [
  ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Art'],
  [2021, '05.01', '501900', 1000, 'Aufwand'],
  [2021, '05.01', '414100', 0, 'Ertrag'],
];

function settingsIn(...rows: Rows[number][]) {
  const Einstellungen: Rows = [['Einstellung', 'Wert', 'Quelle'], ...rows];
  return recognised({ Stellen: posts(), Haushalt: BUDGET, Einstellungen }).case!.settings;
}

test('the column names the source of a threshold, of several each once', () => {
  const settings = settingsIn(
    ['Erheblichkeit freiwillig', 10_000, '§ 8 Haushaltssatzung 2021'],
    ['Erheblichkeit pflichtig', 20_000, '§ 8 Haushaltssatzung 2021'],
    ['Erheblichkeit pflichtig in %', '5 %', 'Beschluss vom 01.02.2021'],
  );
  expect(settings.significance.source).toBe('§ 8 Haushaltssatzung 2021; Beschluss vom 01.02.2021');
});

test.each([
  ['above', true],
  ['below', false],
])('a row of its own %s goes before the column', (_where, isAbove) => {
  const own = ['Erheblichkeit Quelle', 'Hauptsatzung', ''];
  const threshold = ['Erheblichkeit freiwillig', 10_000, 'Haushaltssatzung'];
  const settings = isAbove ? settingsIn(own, threshold) : settingsIn(threshold, own);
  expect(settings.significance.source).toBe('Hauptsatzung');
});

test('rules of a municipality take their source from the column', () => {
  const settings = settingsIn(
    ['Immer unerheblich', 'durchlaufend', 'Satzung'],
    ['Rückzahlungsregel', 'keine', 'Bescheid'],
    ['Haushaltsvermerk', 'Mehrerträge', 'Teilplan 05.01'],
  );
  expect(settings.insignificant.source).toBe('Satzung');
  expect(settings.repayment.source).toBe('Bescheid');
  expect(settings.budgetNoteSource).toBe('Teilplan 05.01');
});

test.each<[string, string, readonly string[]]>([
  ['Mehrerträge', '', ['budget-note-without-source Einstellungen!B2']],
  ['Mehr- und Mindererträge', '', ['budget-note-without-source Einstellungen!B2']],
  ['Mehrerträge', 'Haushaltssatzung § 5', []],
  ['nein', '', []],
])('a note „%s“ that lowers an amount needs a source: „%s“', (note, source, expected) => {
  const Einstellungen: Rows = [
    ['Einstellung', 'Wert', 'Quelle'],
    ['Haushaltsvermerk', note, source],
  ];
  const { case: input } = recognised({ Stellen: posts(), Haushalt: BUDGET, Einstellungen });
  const found = compute(input!, kimNrw).figures.findings.filter(
    ({ code }) => code === 'budget-note-without-source',
  );
  expect(found.map(({ code, place }) => `${code} ${place!.sheet}!${place!.cell}`)).toEqual(expected);
});
