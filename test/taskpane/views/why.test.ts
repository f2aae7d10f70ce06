import type { FigureId } from '../../../src/domain/explanation/figure-id';
import { isShortened } from '../../../src/domain/explanation/shortened';
import type { ShortenedExplanation } from '../../../src/domain/explanation/shortened';
import { why } from '../../../src/i18n/de/taskpane-why';
import { why as english } from '../../../src/i18n/en/taskpane-why';
import { figureDetails, hasMarks } from '../../../src/taskpane/views/why/figure-details';
import { examinedExample } from '../examined-example';

async function explained(example: string, figure: FigureId): Promise<ShortenedExplanation> {
  return (await examinedExample(example)).examination.case.explain(figure, 50);
}

/** Every figure of a tree, the root first. */
function figures(explanation: ShortenedExplanation): readonly ShortenedExplanation[] {
  return explanation.kind === 'given' ? [explanation] : [explanation, ...explanation.inputs.flatMap(figures)];
}

const MODULE_1 = { measure: 'own-share', module: 1, year: 2022 } as const;

test('a computed figure reads as its name, value and formula in words', async () => {
  const root = await explained('kreis', MODULE_1);
  expect(figureDetails(root, why, 'de')).toEqual({
    name: 'Eigenanteil',
    value: '82.422,67 €',
    lines: ['= Eigenanteil vor Gegenfinanzierung − Gegenfinanzierung'],
    marks: [],
    place: null,
    url: null,
  });
});

test('an input leads to its cell and is marked where the sheet calls it assumed', async () => {
  const root = await explained('kreis', MODULE_1);
  const cost = figures(root).find((each) => each.term === 'totalCost')!;
  expect(figureDetails(cost, why, 'de')).toMatchObject({
    name: 'Gesamtkosten des Jahres',
    marks: ['angenommen'],
    place: { sheet: 'Stellen', cell: 'I14' },
  });
  expect(hasMarks(root)).toBe(true);
});

test('each post of a sum is named by module, position and year, and leads to the cell that names it', async () => {
  const root = await explained('kreis', { measure: 'cost', module: null, year: 2022 });
  expect(root.kind === 'computed' && root.inputs.map((each) => figureDetails(each, why, 'de').name)).toEqual([
    'Kosten „M1, Strategische Koordination, 2022“',
    'Kosten „M2, Casemanagement, 2022“',
    'Kosten „M3, Ausländer- und Einbürgerungsbehörden, 2022“',
  ]);
  expect(figureDetails(figures(root)[1]!, why, 'de').place).toEqual({ sheet: 'Stellen', cell: 'C14' });
});

test('what a figure was rounded from is read as a mixed number, not as a fraction', async () => {
  const posts = await explained('verteilung-auf-kommunen', { measure: 'allocated-posts', row: 0 });
  expect(posts).toMatchObject({ roundedFrom: expect.stringContaining('/') });
  expect(figureDetails(posts, why, 'de').lines).toContain('Gerundet aus 2 127/184');
});

test('an unknown figure says why, without its place, and is marked in words', async () => {
  const root = await explained('kreis', { ...MODULE_1, scenario: 'rejected' });
  const details = figureDetails(root, english, 'en');
  expect(details.value).toBe('unknown');
  expect(details.marks).toEqual(['unknown']);
  expect(details.lines).toHaveLength(2);
});

test('a rate names its source and grade, a rounding what it was rounded from', async () => {
  const root = await explained('bescheid-2023', { measure: 'own-share', module: 2, year: 2023 });
  const all = figures(root).map((each) => figureDetails(each, why, 'de'));
  const rules = all.flatMap(({ lines }) => lines.filter((line) => line.startsWith('Regel: ')));
  expect(rules).not.toEqual([]);
  expect(rules[0]).toMatch(/\(Beleg: (veröffentlicht|schwach belegt|Jahr erschlossen|eigene Eingabe)\)$/);
});

test('of a long sum the first inputs are shown, with how many there are beside them', async () => {
  const { examination } = await examinedExample('kreis');
  const total = { measure: 'own-share', module: null, year: null } as const;
  const short = await examination.case.explain(total, 2);
  const cost = figures(short).find((each) => each.term === 'cost')!;
  expect(cost.kind === 'computed' && [cost.inputs.length, cost.omitted]).toEqual([2, 4]);
  expect(isShortened(short)).toBe(true);
  expect(isShortened(await examination.case.explain(total, 50))).toBe(false);
});
