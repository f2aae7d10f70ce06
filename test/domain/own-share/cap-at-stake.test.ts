import { compute } from '../../../src/domain/compute';
import type { Settings } from '../../../src/domain/case';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { every, exactly, exampleCase, post } from './example-case';

function atStake(fte: string, settings: Partial<Settings> = {}) {
  const posts = [post({ module: 1, role: 'coordination', fte: every(exactly(fte)) })];
  const { findings } = compute(
    exampleCase(posts, { settings: { years: [2022], ...settings } }),
    kimNrw,
  ).figures;
  return findings.flatMap(({ code, values }) =>
    code === 'cap-without-local-body' ? [values['amount']] : [],
  );
}

test('while nobody says what kind of municipality it is, the fourth post stakes 55.000,00 €', () => {
  expect(atStake('4')).toEqual([{ cents: 5_500_000 }]);
  expect(atStake('3.5', { years: [2021, 2022] })).toEqual([{ cents: 5_500_000 }]);
});

test('three posts stake nothing, and neither do more once the setting is made', () => {
  expect(atStake('3')).toEqual([]);
  for (const localBody of ['kreis', 'staedteregion', 'kreisfreie-stadt', 'kreisangehoerig'] as const) {
    expect(atStake('5', { localBody })).toEqual([]);
  }
});
