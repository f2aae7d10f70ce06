import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { recognise } from '../../../src/workbook/recognise';
import type { CellValue } from '../../../src/workbook/snapshot';
import { ownShareOf } from '../blocks/own-share-of';
import { brief, recognised, workbookOf, type Rows } from '../workbook-of';

const list = (heading: string, ...cells: CellValue[]): Rows => [
  ['Modul', 'Jahr', 'Gesamtkosten', heading],
  ...cells.map((cell) => [2, 2022, 60000, cell]),
];

function read(rows: Rows, formats: Readonly<Record<string, string>> = {}) {
  const { case: input, findings } = recognise(workbookOf({ Stellen: rows }, { formats }));
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

test.each<[string, CellValue, string]>([
  ['Förderquote', '75 %', 'General'],
  ['Förderquote', 0.75, '0%'],
  ['Förderquote in %', 75, 'General'],
  ['Zuwendung in %', '75', 'General'],
  ['Fördersatz (%)', 75, 'General'],
  ['Förderanteil', '75 v. H.', 'General'],
])('%s %p of the cost is the grant', (heading, cell, format) => {
  expect(read(list(heading, cell), { 'Stellen!D2': format })).toEqual({
    ownShare: { '2/2022': '15000.00' },
    findings: [],
  });
});

test('it is a percentage of the eligible cost where a row gives one, rounded to the cent in each row', () => {
  const rows: Rows = [
    ['Modul', 'Jahr', 'Gesamtkosten', 'zuwendungsfähige Kosten', 'Förderquote'],
    [2, 2022, 60000, 50000, '80 %'],
    [2, 2022, 100.05, '', '50 %'],
  ];
  // 60.000 − 40.000, and 100,05 − 50,03.
  expect(read(rows).ownShare).toEqual({ '2/2022': '20050.02' });
});

test('the explanation leads to the percentage and to the cost', () => {
  const { case: input } = recognised({ Stellen: list('Förderquote', '75 %') });
  const { explain } = compute(input!, ruleSetOf(input!.settings));
  expect(renderExplanation(explain({ measure: 'grant', module: 2, year: 2022 }), 'de').slice(1)).toEqual([
    '  Zuwendung „M2, 2022“ [Stellen!A2]: 45.000,00 € = Förderquote × zuwendungsfähige Kosten, kaufmännisch auf Cent gerundet',
    '    Förderquote: 75 % [Stellen!D2]',
    '    Kosten: 60.000,00 € = wie in der Tabelle angegeben',
    '      Gesamtkosten des Jahres: 60.000,00 € [Stellen!C2]',
  ]);
});

test('it takes part in a list of posts, also a transposed one, and by year', () => {
  const rows: Rows = [
    ['', 'Stelle 1', 'Stelle 2'],
    ['Modul', 2, 2],
    ['VZÄ', 1, 0.5],
    ['Personalkosten je VZÄ und Jahr', 70000, 70000],
    ['Zeitraum', '2021/2022', '2022'],
    ['Förderquote 2021', '80 %', ''],
    ['Förderquote 2022', '70 %', '70 %'],
  ];
  const { ownShare, findings } = read(rows);
  expect(ownShare).toEqual({ '2/2021': '14000.00', '2/2022': '31500.00' });
  // 56.000 €, 49.000 € and 24.500 € where the rate of the programme is 55.000 € per FTE.
  expect(findings).toEqual([]);
});

test('where it contradicts the rate of the programme, that is said as for a stated grant', () => {
  const rows: Rows = [
    ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende', 'Förderquote'],
    [2, 1, 70000, '01.01.2022', '31.12.2022', '80 %'],
  ];
  const { case: input } = recognised({ Stellen: rows });
  const { findings } = compute(input!, ruleSetOf(input!.settings)).figures;
  const [found] = findings.filter(({ code }) => code === 'grant-differs-from-rule');
  expect(found).toMatchObject({
    place: { sheet: 'Stellen', cell: 'F2' },
    values: { stated: { cents: 5_600_000 }, computed: { cents: 5_500_000 } },
  });
});

describe('beside a stated grant', () => {
  const beside = (quote: CellValue) =>
    read(list('Förderquote', quote).map((row, at) => [...row, at === 0 ? 'Zuwendung' : 45000]));
  test('the grant counts; a percentage that fits or cannot be read says nothing, another one is a warning', () => {
    const right = { ownShare: { '2/2022': '15000.00' } };
    expect(beside('75 %')).toEqual({ ...right, findings: [] });
    expect(beside('siehe Bescheid')).toEqual({ ...right, findings: [] });
    expect(beside('80 %')).toEqual({ ...right, findings: ['quote-contradicts-grant Stellen!D2'] });
  });
});

test.each<[string, CellValue]>([
  ['a fraction or less than one per cent', 0.75],
  ['more than the cost', 120],
  ['less than nothing', -5],
])('%s is asked about', (_, cell) => {
  expect(read(list('Förderquote', cell))).toEqual({ ownShare: null, findings: ['not-a-quote Stellen!D2'] });
});
