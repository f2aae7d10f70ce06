import type { Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { kreis } from '../kreis-case';
import { cover, euro, shown } from '../unplanned/examples';

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
  const { entries } = decisionOf({
    voluntary: euro(146_945.66),
    mandatory: null,
    source: 'Hauptsatzung § 9',
  });
  expect(entries.map(({ year, part, thresholdSource }) => [year, part, thresholdSource])).toEqual([
    [2021, 'information', 'Hauptsatzung § 9'],
    [2022, 'consent', 'Hauptsatzung § 9'],
  ]);
});

test('a threshold that decides without a source is asked about once', () => {
  const input = { voluntary: euro(5_000), mandatory: euro(250_000) };
  expect(decisionOf({ ...input, source: null }).findings.map(({ code }) => code)).toEqual([
    'threshold-without-source',
  ]);
  expect(decisionOf({ ...input, source: 'Hauptsatzung § 9' }).findings).toEqual([]);
});

test('without a threshold the entry is to be clarified, with the reason', () => {
  const { entries } = decisionOf({ voluntary: null, mandatory: euro(250_000), source: null });
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
  const list = decisionOf({ voluntary: null, mandatory: null, source: null }, sources).cover;
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
