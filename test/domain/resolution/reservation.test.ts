import type { MoneySource, Scenario } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { reservationText } from '../../../src/i18n/render-reservation';
import { resolutionPlainText } from '../../../src/workbook/sheets/resolution-plain-text';
import { textsOfResult } from '../../../src/i18n/texts-of-result';
import { euro, every, exampleCase, moneySource, post } from '../own-share/example-case';

/** Module 2 in 2021: cost 70.000, grant 55.000, own share 15.000 in the sheet. */
const POSTS = [post({ year: 2021, totalCost: every(euro('70000')), statedGrant: every(euro('55000')) })];

function figuresWith(moneySources: readonly MoneySource[], scenario: Scenario = 'granted') {
  return compute(exampleCase(POSTS, { moneySources, settings: { years: [2021], scenario } }), kimNrw).figures;
}

/** What the draft resolution says of the reservation. */
function inDraft(moneySources: readonly MoneySource[], posts = POSTS): string {
  const input = exampleCase(posts, { moneySources, settings: { years: [2021] } });
  const { resolution } = compute(input, kimNrw).figures;
  return resolutionPlainText(resolution, null).replaceAll('\u00a0', ' ');
}

test('the draft names the same rise as the key figures, once for all sources', () => {
  expect(inDraft([inside()])).toContain(
    'Der Beschluss steht unter folgendem Vorbehalt: „Integrationspauschale“ im Haushaltsjahr 2021 ist noch nicht bewilligt, aber in den Beträgen bereits eingerechnet; ohne Bewilligung erhöht sich der Eigenanteil um 9.000,00 €.',
  );
  const other = inside({ label: 'Stiftung', deductedAmount: euro('1000') });
  expect(inDraft([inside(), other])).toContain(
    '„Integrationspauschale“ im Haushaltsjahr 2021 ist noch nicht bewilligt, aber in den Beträgen bereits mit 9.000,00 € eingerechnet; „Stiftung“ im Haushaltsjahr 2021 ist noch nicht bewilligt, aber in den Beträgen bereits mit 1.000,00 € eingerechnet; ohne Bewilligung erhöht sich der Eigenanteil insgesamt um 10.000,00 €.',
  );
});

const inside = (changes: Partial<MoneySource> = {}): MoneySource =>
  moneySource({
    low: euro('9000'),
    high: euro('9000'),
    deducted: 'yes',
    deductedAmount: euro('9000'),
    years: [2021],
    ...changes,
  });

test('money inside the figures that is only applied for: what the own share rises by without it', () => {
  const figures = figuresWith([inside()]);
  const { reservation } = figures.resolution;
  expect(reservation).toEqual({
    sources: [{ label: 'Integrationspauschale', years: [2021], amount: euro('9000'), isInside: true }],
    amount: euro('9000'),
  });
  expect(reservationText(reservation!, 'de')).toBe(
    'Vorbehalt: Beantragte, noch nicht bewilligte Mittel aus „Integrationspauschale“ (2021) sind in den Beträgen bereits eingerechnet. Ohne sie steigt der Eigenanteil um 9.000,00 €.',
  );
  expect(textsOfResult(figures, 'de').scenarios.granted).toBe('bewilligte und bereits eingerechnete Mittel');
});

test.each([
  ['an amount that the sheet does not give', inside({ deductedAmount: null })],
  ['money of which nobody says whether it is inside', inside({ deducted: 'unclear' })],
])('%s is not quantified', (_, source) => {
  const { reservation } = figuresWith([source]).resolution;
  expect(reservation?.amount).toBeNull();
  expect(reservationText(reservation!, 'de')).toContain('um einen nicht bezifferten Betrag');
  expect(reservationText(reservation!, 'en')).toContain('by an amount that is not quantified');
});

test('of money above what the grant leaves open only the rise of the own share counts', () => {
  const posts = [post({ year: 2021, totalCost: every(euro('50000')), statedGrant: every(euro('55000')) })];
  const input = exampleCase(posts, { moneySources: [inside()], settings: { years: [2021] } });
  const { reservation } = compute(input, kimNrw).figures.resolution;
  expect([reservation?.sources[0]?.amount, reservation?.amount]).toEqual([euro('9000'), euro('4000')]);
  expect(inDraft([inside()], posts)).toContain(
    'im Haushaltsjahr 2021 ist noch nicht bewilligt, aber in den Beträgen bereits mit 9.000,00 € eingerechnet; ohne Bewilligung erhöht sich der Eigenanteil um 4.000,00 €.',
  );
});

test.each<readonly [string, MoneySource, Scenario]>([
  ['granted money', inside({ status: 'granted' }), 'granted'],
  ['money that is not taken off', inside({ deducted: 'no' }), 'granted'],
  ['money that serves no computed year', inside({ years: [2023] }), 'granted'],
  ['the scenario in which it does not come', inside(), 'rejected'],
])('%s makes no reservation', (_, source, scenario) => {
  expect(figuresWith([source], scenario).resolution.reservation).toBeNull();
});

test('without such money the scenario keeps its name', () => {
  const figures = figuresWith([inside({ deducted: 'no' })]);
  expect(textsOfResult(figures, 'de').scenarios.granted).toBe('nur Bewilligtes');
});
