import { scenarios as texts } from '../../../src/i18n/de/taskpane-scenarios';
import { resultSheetTexts } from '../../../src/i18n/result-sheet-texts';
import { partGroups, totalGroup } from '../../../src/taskpane/views/scenarios/scenario-groups';
import { limitRows } from '../../../src/taskpane/views/scenarios/limit-rows';
import { barsInWords, scenarioBars } from '../../../src/taskpane/views/scenarios/scenario-bars';
import { triedRows } from '../../../src/taskpane/views/scenarios/tried-rows';
import { examinedExample } from '../examined-example';

const amountsOf = ({ amounts }: ReturnType<typeof totalGroup>) =>
  amounts.map(({ scenario, amount }) => [scenario, amount.known ? amount.value : null]);

test('the band in total, in the order granted, lower, upper, rejected', async () => {
  const { result } = await examinedExample('kreis-noch-nicht-abgezogen');
  expect(amountsOf(totalGroup(result, texts))).toEqual([
    ['granted', 44083700],
    ['lower', 14694566],
    ['upper', 14694566],
    ['rejected', 44083700],
  ]);
});

test('each part of the total is a group of its own, with the figure that explains it', async () => {
  const { result } = await examinedExample('kreis-noch-nicht-abgezogen');
  const groups = partGroups(result, texts, resultSheetTexts('de', result.modules));
  expect(groups.map(({ title }) => title)).toEqual([
    'Modul 1 (Koordination), 2021',
    'Modul 1 (Koordination), 2022',
    'Modul 2 (Casemanagement), 2021',
    'Modul 2 (Casemanagement), 2022',
    'Modul 3 (Behörden), 2021',
    'Modul 3 (Behörden), 2022',
    'Modul 1 gesamt',
    'Modul 2 gesamt',
    'Modul 3 gesamt',
    '2021 gesamt',
    '2022 gesamt',
    'Über-/außerplanmäßiger Mehrbedarf gesamt',
  ]);
  expect(groups[1]!.amounts[2]!.figure).toEqual({
    measure: 'own-share',
    module: 1,
    year: 2022,
    scenario: 'upper',
  });
});

test('trying a granted status lowers the own share of granted money; the result stays', async () => {
  const { examination, result } = await examinedExample('kreis-noch-nicht-abgezogen');
  const { scenarios, band } = await examination.case.tryStatuses(['granted']);
  expect(scenarios.granted.ownShare).toEqual({ known: true, value: 14694566 });
  expect(band.totals.granted.byYear.get(2022)).toEqual({ known: true, value: 0 });
  expect(result.scenarios.granted.ownShare).toEqual({ known: true, value: 44083700 });
});

test('the bars say in words what they show', async () => {
  const { result } = await examinedExample('kreis-noch-nicht-abgezogen');
  const bars = scenarioBars(totalGroup(result, texts), resultSheetTexts('de').scenarios, 'de');
  expect(barsInWords(bars, texts).replaceAll('\u00a0', ' ')).toBe(
    'Eigenanteil gesamt je Szenario: nur Bewilligtes 440.837,00 €, unterer Betrag 146.945,66 €, ' +
      'oberer Betrag 146.945,66 €, alles abgelehnt 440.837,00 €.',
  );
});

test('unused money is named for the chosen scenario, and where some is left over', async () => {
  const { result } = await examinedExample('kreis-noch-nicht-abgezogen');
  const rows = limitRows(result, texts, 'de').map(({ name, amount }) => [name, amount.known && amount.value]);
  expect(rows).toEqual([
    ['Grenze, ab der weiteres Geld nichts mehr spart', 29389134],
    ['Eigenanteil, der auch dann bleibt', 14694566],
    ['Nicht verwendete Gegenfinanzierung, nur Bewilligtes (gewählt)', 0],
    ['Nicht verwendete Gegenfinanzierung, unterer Betrag', 15610866],
    ['Nicht verwendete Gegenfinanzierung, oberer Betrag', 20610866],
  ]);
});

test('a tried status shows each scenario before and after, and leads to both origins', async () => {
  const { examination, result } = await examinedExample('kreis-noch-nicht-abgezogen');
  const tried = await examination.case.tryStatuses(['granted']);
  const [granted] = triedRows(result, tried, ['granted'], texts, 'de');
  expect(granted).toMatchObject({
    title: 'nur Bewilligtes',
    now: { name: 'Eigenanteil gesamt jetzt, nur Bewilligtes', amount: { value: 44083700 } },
    then: {
      name: 'Eigenanteil gesamt danach, nur Bewilligtes',
      amount: { value: 14694566 },
      figure: { measure: 'tried-own-share', scenario: 'granted', statuses: ['granted'] },
    },
  });
});
