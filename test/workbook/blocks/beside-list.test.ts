import { brief, posts, recognised, sentences, type Rows } from '../workbook-of';

const REPORT: Rows = [
  ['KIM: Kosten und Finanzierung 2022', ''],
  ['Modul 1', ''],
  ['Kosten', 100000],
  ['Landeszuwendung', 60000],
];

test('labels of a cross-tab that contradict each other stop a workbook that has no other posts', () => {
  const { case: input, findings } = recognised({ '2021': REPORT });
  expect(input).toBeNull();
  expect(sentences(findings)).toEqual([
    '2021!B3: Die Beschriftungen „KIM: Kosten und Finanzierung 2022“, „2021“ sagen Verschiedenes über diese Zahl ' +
      '(Haushaltsjahr). Bitte eine davon ändern oder die Zahl aus der Tabelle nehmen. Ebenso: B4.',
  ]);
});

test('beside a list of posts they stop nothing: one warning, and the figures are not compared', () => {
  const { case: input, findings } = recognised({ Stellen: posts(), '2021': REPORT });
  expect(input!.posts).toHaveLength(1);
  expect(input!.statedFigures).toEqual([]);
  expect(sentences(findings)).toEqual([
    '2021!B3: Die Beschriftungen „KIM: Kosten und Finanzierung 2022“, „2021“ sagen Verschiedenes ' +
      '(Haushaltsjahr). Deshalb nicht mit der Stellentabelle verglichen: B3, B4. Gerechnet wird mit der Liste.',
  ]);
});

test('nor does a sign or a unit that does not fit; what is clear is compared', () => {
  const rows = [...REPORT.slice(0, 2), ['Kosten', -100000], ['Landeszuwendung', -60000]];
  const { case: input, findings } = recognised({ Stellen: posts(), Bericht: rows });
  expect(brief(findings)).toEqual(['block-not-compared Bericht!B3']);
  expect(input!.statedFigures.map(({ label, amount }) => [label, amount])).toEqual([
    ['Zuwendung Modul 1 2022', 6000000],
  ]);
});
