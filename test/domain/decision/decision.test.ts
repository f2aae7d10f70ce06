import type { Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { kreis } from '../kreis-case';
import { cover, shown, thresholds } from '../unplanned/examples';

function decisionOf(
  significance: Settings['significance'],
  sources = [cover({ amount: 46_945.66, years: [2021] })],
) {
  const input = kreis('yes');
  const moneySources = [...input.moneySources, ...sources];
  return compute({ ...input, moneySources, settings: { ...input.settings, significance } }, kimNrw).figures
    .decision;
}

test('up to and including the threshold the treasurer decides, above it the council', () => {
  const { entries } = decisionOf(thresholds(146_945.66, null, 'Hauptsatzung § 9'));
  expect(entries.map(({ year, part, thresholdSource }) => [year, part, thresholdSource])).toEqual([
    [2021, 'information', 'Hauptsatzung § 9'],
    [2022, 'consent', 'Hauptsatzung § 9'],
  ]);
});

test('a threshold that decides without a source is asked about once', () => {
  expect(decisionOf(thresholds(5_000, 250_000)).findings.map(({ code }) => code)).toEqual([
    'threshold-without-source',
  ]);
  expect(decisionOf(thresholds(5_000, 250_000, 'Hauptsatzung § 9')).findings).toEqual([]);
});

test('without a threshold the entry is to be clarified, with the reason', () => {
  const { entries } = decisionOf(thresholds(null, 250_000));
  expect(entries.map(({ part, reason }) => [part, reason?.code])).toEqual([
    ['to-clarify', 'threshold-not-entered'],
    ['to-clarify', 'threshold-not-entered'],
  ]);
});

test('what no cover is assigned to is shown by year: granted against applied for', () => {
  const sources = [
    cover({ amount: 46_945.66, years: [2021] }),
    cover({ amount: 300_000, years: [2022], status: 'requested' }),
  ];
  const list = decisionOf(thresholds(null, null), sources).cover;
  expect(
    list.map(({ year, unassigned, proposed, withoutProposal }) => [
      year,
      shown(unassigned),
      shown(proposed),
      shown(withoutProposal),
    ]),
  ).toEqual([
    [2021, '100000.00', '0.00', '100000.00'],
    [2022, '293891.34', '293891.34', '0.00'],
  ]);
});
