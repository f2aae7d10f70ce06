import { outlook as texts } from '../../../src/i18n/de/taskpane-outlook';
import { forecastPart } from '../../../src/taskpane/views/outlook/forecast-part';
import { noticePart } from '../../../src/taskpane/views/outlook/notice-part';
import type { OutlookEntry } from '../../../src/taskpane/views/outlook/outlook-part';
import { passingOnPart } from '../../../src/taskpane/views/outlook/passing-on-part';
import { useOfFundsPart } from '../../../src/taskpane/views/outlook/use-of-funds-part';
import { whatIfPart } from '../../../src/taskpane/views/outlook/what-if-part';
import { examinedExample } from '../examined-example';

const PARTS = [whatIfPart, noticePart, forecastPart, useOfFundsPart, passingOnPart];

async function partsOf(example: string) {
  const { result, examination } = await examinedExample(example);
  const source = { result, language: 'de', texts } as const;
  return { result, examination, parts: PARTS.map((make) => make(source)) };
}

const shown = (entry: OutlookEntry) =>
  'text' in entry ? entry.text : entry.amount.known ? entry.amount.value : 'unbekannt';

test('the notice against the plan, to the cent, with both sources', async () => {
  const { parts } = await partsOf('bescheid-2023');
  const { records, remarks } = parts[1]!;
  expect(records.map(({ title, entries }) => [title, entries.map(shown)])).toEqual([
    ['Modul 2 (Casemanagement), 2023', [66000000, 68400000, 2400000]],
  ]);
  expect(remarks.join()).toContain('Haushaltssatzung 2023');
});

test('every amount beside the plan can be explained, and the explanation comes to the same amount', async () => {
  const { parts, examination } = await partsOf('bescheid-2023');
  const entries = parts.flatMap(({ records }) => records.flatMap((record) => record.entries));
  const amounts = entries.flatMap((entry) => ('amount' in entry && entry.amount.known ? [entry] : []));
  expect(amounts.length).toBeGreaterThan(20);
  for (const { amount, figure } of amounts) {
    const { value } = await examination.case.explain(figure, 1);
    expect(Math.round(Number(value) * 100)).toBe(amount.known && amount.value);
  }
});

test('a workbook without carriers, notice or filled posts has no such part', async () => {
  const { parts } = await partsOf('kreis');
  expect(parts.map(({ key, records }) => [key, records.length > 0])).toEqual([
    ['whatIf', true],
    ['notice', false],
    ['forecast', false],
    ['useOfFunds', false],
    ['passingOn', false],
  ]);
});

test('what is to be registered is unknown as soon as one rate of the year is', async () => {
  const { result } = await partsOf('bescheid-2023');
  const { totals } = result.registration!;
  expect(totals.map(({ expenditure, fundingNeed }) => [expenditure.known, fundingNeed.known])).toEqual(
    [2024, 2025, 2026, 2027, 2028].map(() => [true, false]),
  );
});
