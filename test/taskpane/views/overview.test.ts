import { finding } from '../../../src/domain/findings/finding';
import { known, unknown, type Maybe } from '../../../src/domain/maybe';
import { overview } from '../../../src/i18n/de/taskpane-overview';
import { reasonsOf } from '../../../src/taskpane/parts/unknown-reasons';
import { factsOf } from '../../../src/taskpane/views/overview/facts';
import { isUpToDate, overviewState, stateText } from '../../../src/taskpane/views/overview/overview-state';
import {
  barsInWords,
  legendOf,
  ownShareByYear,
} from '../../../src/taskpane/views/overview/own-share-by-year';
import { restText } from '../../../src/taskpane/views/overview/rest-text';
import { unplannedFigures } from '../../../src/taskpane/views/overview/unplanned-figures';
import { resultRows } from '../../../src/taskpane/views/overview/result-rows';
import { shown } from '../../domain/unplanned/examples';
import { examinedExample } from '../examined-example';

async function table(example: string) {
  const { result } = await examinedExample(example);
  return resultRows(result, overview, 'de').map(({ group, label, ownShare, unplanned }) => [
    group,
    label,
    shown(ownShare.amount),
    shown(unplanned.amount),
  ]);
}

test('modules on one position have the parts of its need for information, each beside its own share', async () => {
  const [one, two, three] = ['Modul 1 (Koordination)', 'Modul 2 (Casemanagement)', 'Modul 3 (Behörden)'];
  expect(await table('kreis')).toEqual([
    [one, '2021', '41211.33', '41211.33'],
    [one, '2022', '82422.67', '82422.67'],
    [one, 'gesamt', '123634.00', '123634.00'],
    [two, '2021', '78223.33', '78223.33'],
    [two, '2022', '156446.67', '156446.67'],
    [two, 'gesamt', '234670.00', '234670.00'],
    [three, '2021', '27511.00', '27511.00'],
    [three, '2022', '55022.00', '55022.00'],
    [three, 'gesamt', '82533.00', '82533.00'],
    ['Alle Module', '2021', '146945.66', '146945.66'],
    ['Alle Module', '2022', '293891.34', '293891.34'],
    ['Alle Module', 'gesamt', '440837.00', '440837.00'],
  ]);
});

test('rows of a position by module show their parts, which add up to it', async () => {
  expect(await table('bescheid-2023')).toEqual([
    ['Modul 1 (Koordination)', '2023', '51800.00', '8769.94'],
    ['Modul 1 (Koordination)', 'gesamt', '51800.00', '8769.94'],
    ['Modul 2 (Casemanagement)', '2023', '202500.00', '35530.06'],
    ['Modul 2 (Casemanagement)', 'gesamt', '202500.00', '35530.06'],
    ['Alle Module', '2023', '254300.00', '44300.00'],
    ['Alle Module', 'gesamt', '254300.00', '44300.00'],
  ]);
});

test('without budget lines the unplanned need is unknown with that reason, not zero', async () => {
  expect((await table('koeln-2021-2022')).slice(0, 3)).toEqual([
    ['Modul 1 (Koordination)', '2021', '54900.00', 'no-budget-lines'],
    ['Modul 1 (Koordination)', '2022', '241859.00', 'no-budget-lines'],
    ['Modul 1 (Koordination)', 'gesamt', '296759.00', 'no-budget-lines'],
  ]);
});

test('every figure of the table is explained with the same amount', async () => {
  const { examination, result } = await examinedExample('kreis');
  for (const { ownShare, unplanned } of resultRows(result, overview, 'de')) {
    for (const each of [ownShare, unplanned]) {
      const { value } = await examination.case.explain(each.figure, 1);
      expect(value).toBe(each.amount.known ? shown(each.amount) : null);
    }
  }
});

test('a reason that several figures share is said once', () => {
  const [first, second] = ['2021', '2022'].map((year) =>
    finding('no-budget-line', null, { module: '1', year }),
  );
  const amounts: Maybe<number>[] = [unknown(first!), known(1), unknown(second!), unknown({ ...first! })];
  expect(reasonsOf(amounts)).toEqual([first, second]);
});

test('the bars of the years are made of the modules, and read as one sentence', async () => {
  const { result } = await examinedExample('kreis');
  const rows = ownShareByYear(result, 'de');
  expect(rows.map(({ key, parts }) => [key, parts.map(({ amount }) => amount)])).toEqual([
    ['2021', [4121133, 7822333, 2751100]],
    ['2022', [8242267, 15644667, 5502200]],
  ]);
  const sentence = barsInWords(rows, legendOf(result, 'de'), overview, 'de').replaceAll('\u00a0', ' ');
  expect(sentence).toContain('2021 146.945,66 € (Modul 1 (Koordination) 41.211,33 €, ');
});

test('over-plan need is named with its basis, and a kind that comes to nothing is not', async () => {
  const { result } = await examinedExample('kreis');
  expect(unplannedFigures(result, overview, 'de')).toMatchObject([
    { label: 'überplanmäßig', basis: 'netto, Haushaltsvermerk nicht belegt' },
  ]);
});

test('where a workbook stands is one state, and what is open stands beside it', async () => {
  const { examination } = await examinedExample('kreis');
  expect([overviewState(examination, false), overviewState(examination, true)]).toEqual(['ready', 'written']);
  expect(stateText(examination, false, overview)).toMatch(/^Fertig, \d+ Fragen offen$/);
  const settled = { ...examination, findings: [] };
  expect(stateText(settled, true, overview)).toBe('Geschrieben und aktuell, nichts offen');
  const one = { ...settled, proposal: null, findings: [finding('no-budget-years', null, {})] };
  expect(overviewState(one, false)).toBe('errors');
});

test('a run that the file remembers does not make figures written that it may not have written', async () => {
  const { examination } = await examinedExample('kreis');
  const { proposal, state } = examination;
  const unchanged = {
    ...examination,
    proposal: { ...proposal!, plan: { ...proposal!.plan, cells: [] } },
    state: { ...state, runs: [{}] as unknown as typeof state.runs },
  };
  expect(overviewState(unchanged, false)).toBe('ready');
  expect(isUpToDate({ written: true, stale: true })).toBe(false);
});

test('a scenario that is only tried is neither ready to be written nor an error', async () => {
  const { examination } = await examinedExample('kreis');
  const tried = { ...examination, tried: 'upper' as const, proposal: null, findings: [] };
  expect(stateText(tried, false, overview)).toBe('Nur ausprobiert, nichts offen');
});

test('a template that was just made is no error', async () => {
  const { examination } = await examinedExample('kreis');
  const empty = { ...examination, proposal: null, findings: [finding('posts-table-empty', null, {})] };
  expect(stateText(empty, false, overview)).toBe('Noch keine Stelle eingetragen');
});

test('the facts name the version that counts, and one budget year as one', async () => {
  const { examination } = await examinedExample('kreis');
  const labels = (years: readonly number[]) =>
    factsOf({ ...examination, result: { ...examination.result, years } }, overview, 'de').map(
      ({ label }) => label,
    );
  expect(labels([2021, 2022])).toEqual([
    'Stand, der zählt',
    'Haushaltsjahre',
    'Regelwerk',
    'Szenario',
    'Basis',
  ]);
  expect(labels([2021])).toContain('Haushaltsjahr');
});

test.each([
  [{ open: 2, atFirst: 3, notes: 0 }, null],
  [{ open: 2, atFirst: 3, notes: 4 }, '4 Hinweise zeigen'],
  [{ open: 6, atFirst: 3, notes: 0 }, 'alle 6 zeigen'],
  [{ open: 6, atFirst: 3, notes: 1 }, 'alle 6 und 1 Hinweis zeigen'],
])('the number beside the questions counts what its word says: %j', (counts, text) => {
  expect(restText(counts, overview)).toBe(text);
});
