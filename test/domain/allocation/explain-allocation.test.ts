import type { AllocationSettings, Municipality } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { toDecimalText } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { exactly, exampleCase, post, every } from '../own-share/example-case';
import { caseOf, municipality, withWeights } from './allocation-case';

const PLACE = { sheet: 'Einstellungen', cell: 'B4' };

function explained(
  row: number,
  list: readonly Municipality[],
  posts: string,
  settings: Partial<AllocationSettings> = {},
) {
  const input = caseOf(list, posts, settings);
  const placed = { ...input, settings: { ...input.settings, places: { posts: PLACE } } };
  return compute(placed, kimNrw).explain({ measure: 'allocated-posts', row });
}

test('the largest remainder: posts, weights, step and the quota before it was brought to whole steps', () => {
  const three = [
    municipality('Kamen', '0.85', {}, 2),
    municipality('Bergkamen', '1.19', {}, 3),
    municipality('Bönen', '0.38', { minShare: exactly('0.5') }, 4),
  ];
  expect(renderExplanation(explained(2, three, '2.5', { step: exactly('0.5') }), 'de')).toEqual([
    'Zugeteilte Stellen „Bönen“: 0,5 VZÄ = Stellen × Gewicht ÷ Summe der Gewichte, in ganzen Schritten; die übrigen Schritte gehen an die größten Reste, gerundet aus 95/242',
    '  Zu verteilende Stellen: 2,5 VZÄ [Einstellungen!B4]',
    '  Gewicht „Bönen“: 0,38 [Kommunen!B4]',
    '  Summe der Gewichte: 2,42 = Summe der Gewichte, die bei der Verteilung zählen',
    '    Gewicht „Kamen“: 0,85 [Kommunen!B2]',
    '    Gewicht „Bergkamen“: 1,19 [Kommunen!B3]',
    '    Gewicht „Bönen“: 0,38 [Kommunen!B4]',
    '  Schritt: 0,5 VZÄ',
    '  Mindestanteil: 0,5 VZÄ [Kommunen!D4]',
  ]);
});

test('an opt-out shows the cell that says so', () => {
  const list = [municipality('A', '3'), municipality('B', '2', { participates: false }, 3)];
  expect(renderExplanation(explained(1, list, '4'), 'en')).toEqual([
    'Allocated posts "B": 0 FTE = does not take part and gets no posts',
    '  Takes part (1 = yes, 0 = no): 0 [Kommunen!C3]',
  ]);
});

test('who drops out below the minimum, and whose weight then does not count', () => {
  const list = withWeights('50', '30', '14', '6');
  const settings = { step: exactly('0.5'), minShare: exactly('1') };
  expect(explained(3, list, '5', settings)).toMatchObject({ value: '0', formula: 'below-minimum-share' });
  const weights = expect.objectContaining({ term: 'weights', value: '94' });
  expect(explained(0, list, '5', settings)).toMatchObject({ inputs: expect.arrayContaining([weights]) });
});

test('the FTE of module 2, where the setting does not name the posts', () => {
  const { municipalities } = caseOf(withWeights('2', '1'), null);
  const input = { ...exampleCase([post({ fte: every(exactly('3')) })]), municipalities };
  const { figures, explain } = compute(input, kimNrw);
  const { rows } = figures.allocation!;
  rows.forEach((each, row) => {
    const explanation = explain({ measure: 'allocated-posts', row });
    expect(explanation.value).toBe(each.posts.known ? toDecimalText(each.posts.value) : null);
    const fte = expect.objectContaining({ kind: 'computed', term: 'fte', value: '3' });
    expect(explanation).toMatchObject({ inputs: expect.arrayContaining([fte]) });
  });
});
