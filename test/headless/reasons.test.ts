import { report } from './run-command';

/** What may be blank without being unknown: names, places and choices. */
const NO_FIGURES = [
  'body',
  'budget',
  'budgetNote',
  'comparedWith',
  'comparison',
  'duty',
  'fte',
  'line',
  'minimum',
  'module',
  'monthEnd',
  'oneFewer',
  'planSource',
  'reservation',
  'rule',
  'source',
  'step',
  'threshold',
  'thresholdSource',
  'verdict',
];

/** What says how the workbook was read: headings, cells and units, no figure of the result. */
const NAMES_NO_FIGURES: ReadonlySet<string> = new Set(['recognition']);

/** Paths of the unknown figures that have no reason beside them. */
function withoutReason(value: unknown, path: string, reasons: Readonly<Record<string, string>>): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const own = value as Readonly<Record<string, unknown>>;
  return entries.flatMap(([key, inner]) => {
    const at = `${path}.${key}`;
    const given = 'reason' in own || key in reasons;
    if (NAMES_NO_FIGURES.has(key)) return [];
    if (inner === null) return given || NO_FIGURES.includes(key) ? [] : [at];
    const below = own['reasons'] as Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
    return withoutReason(inner, at, below?.[key] ?? {});
  });
}

test.each([
  ['kreis.xlsx', 'rejected'],
  ['kreis.xlsx', 'granted'],
  ['bescheid-2023.xlsx', 'granted'],
  ['ueberleitung-drei-fassungen.xlsx', 'upper'],
  ['verteilung-auf-kommunen.xlsx', 'granted'],
  ['koeln-2021-2022.xlsx', 'granted'],
  ['monatsabschluss-2026.xlsx', 'granted'],
])('every unknown figure of %s (%s) has its reason beside it', async (file, scenario) => {
  const { explanations, ...figures } = await report(`assets/examples/${file}`, '--scenario', scenario);
  expect(explanations).toEqual([]);
  expect(withoutReason(figures, 'report', {})).toEqual([]);
});

test('an unknown total of a module or year has its reason under the same key', async () => {
  const { totals } = await report('assets/examples/kreis.xlsx', '--scenario', 'rejected');
  expect(totals.byModule).toEqual({ 1: null, 2: null, 3: null });
  expect(totals.byYear).toEqual({ 2021: '146945.66', 2022: null });
  expect(Object.keys(totals.reasons.byModule)).toEqual(['1', '2', '3']);
  expect(totals.reasons.byYear).toEqual({ 2022: expect.stringContaining('Integrationspauschale') });
});

test('without an unknown figure there are no reasons', async () => {
  const { totals } = await report('assets/examples/kreis.xlsx', '--scenario', 'granted');
  expect(totals).not.toHaveProperty('reasons');
});
