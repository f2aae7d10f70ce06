import { rules as texts } from '../../../src/i18n/de/taskpane-rules';
import { periodText, rateOf } from '../../../src/taskpane/rates/rule-texts';
import { rulesInYears } from '../../../src/taskpane/rates/rules-in-years';
import { openQuestions } from '../../../src/taskpane/rates/open-questions';
import { ruleRows } from '../../../src/taskpane/views/rules/rule-rows';
import { resultSheetTexts } from '../../../src/i18n/result-sheet-texts';
import { chosenRules, ruleMatrix } from '../../../src/taskpane/views/rules/rule-matrix-rows';
import { recognised } from '../../workbook/workbook-of';
import { examinedExample } from '../examined-example';
import { recordText } from '../record-text';

test('rules in force by module and time; the same rule in following years is named once', async () => {
  const { inputs } = await examinedExample('kreis');
  const periods = rulesInYears(inputs, [2021, 2022, 2023, 2024]).map(
    ({ module, role, purpose, period, answer }) => [
      module,
      role,
      purpose,
      periodText(period, texts, 'de'),
      rateOf(answer.inForce, texts, 'de').replaceAll('\u00a0', ' '),
      answer.inForce?.rule.grade,
    ],
  );
  expect(periods.filter(([module, role]) => module === 1 && role === 'coordination')).toEqual([
    [1, 'coordination', 'personnel', '2021–2022', 'bis zu 55.000,00 € je VZÄ und Jahr', 'weak'],
    [1, 'coordination', 'personnel', '2023', 'bis zu 57.000,00 € je VZÄ und Jahr', 'printed'],
    [1, 'coordination', 'personnel', '2024', 'bis zu 57.000,00 € je VZÄ und Jahr', 'inferred'],
  ]);
  expect(periods.filter(([module]) => module === 3).map(([, , , period, text]) => [period, text])).toEqual([
    ['2021–2022', 'unbekannt'],
    ['2023', '57.000,00 € je VZÄ und Jahr'],
    ['2024', 'unbekannt'],
  ]);
});

test('the reason why a rate is unknown names the whole time', async () => {
  const { inputs } = await examinedExample('kreis');
  const [offices] = rulesInYears(inputs, [2021, 2022]).filter(({ module }) => module === 3);
  expect(offices!.answer.reason).toMatchObject({
    code: 'rate-unknown',
    values: {
      from: { day: { year: 2021, month: 1, day: 1 } },
      to: { day: { year: 2022, month: 12, day: 31 } },
    },
  });
});

test('a rule shows rate, rank and cap, and how well it is documented', async () => {
  const { inputs } = await examinedExample('kreis');
  const [first] = ruleRows(rulesInYears(inputs, [2021, 2022, 2023]), texts, 'de');
  expect(first!.module).toBe(1);
  expect(recordText(first!.records[0]!).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Koordination, 2021–2022',
    'Satz: bis zu 55.000,00 € je VZÄ und Jahr',
    'Grundlage: hinterlegtes Regelwerk',
    'Höchstzahl VZÄ: 4',
  ]);
  expect(first!.records.slice(0, 2).map(({ badge }) => badge)).toEqual([
    { text: 'schwach belegt', doubtful: true },
    { text: 'veröffentlicht', doubtful: false },
  ]);
});

test('an unknown rate of a module that the workbook has is an open question', async () => {
  const { inputs, result } = await examinedExample('kreis');
  const questions = openQuestions(rulesInYears(inputs, [2021, 2022, 2023]), result, texts, 'de');
  expect(questions.map(({ subject }) => subject)).toEqual(['Modul 3 (Behörden), 2021–2022']);
});

test('the sum of a notice pays for the workplace, too: its rate is 0, not that of the rule set', () => {
  const { case: input } = recognised({
    Stellen: [
      ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
      [1, 'Koordination', 2, 80_000, '01.01.2023', '31.12.2023'],
    ],
    Bescheide: [
      ['Bescheid vom', 'Modul', 'Bewilligt ab', 'Bewilligt bis', 'Stellen', 'Summe', 'Abgerufen'],
      ['12.01.2023', 1, '01.01.2023', '31.12.2023', 2, 100_000, 0],
    ],
  });
  const workplace = rulesInYears(input!, [2023]).filter(
    ({ module, purpose }) => module === 1 && purpose === 'workplace',
  );
  expect(
    workplace.map(({ answer }) => rateOf(answer.inForce, texts, 'de').replaceAll('\u00a0', ' ')),
  ).toEqual(['bis zu 0,00 € je VZÄ und Jahr']);
});

test('the matrix says for each kind of posts and year which rate is in force, and how well it is known', async () => {
  const { inputs } = await examinedExample('kreis');
  const years = [2021, 2022, 2023, 2024];
  const rows = ruleMatrix(
    rulesInYears(inputs, years),
    years,
    texts,
    resultSheetTexts('de'),
    'de',
    new Set([1, 2]),
  );
  const seen = rows.map(({ subject, cells }) => [
    subject,
    ...cells.map(({ parts }) => parts.map(({ state, amount }) => `${state} ${amount}`.trim()).join(' | ')),
  ]);
  expect(seen).toContainEqual([
    'Modul 2 (Casemanagement)',
    'printed 55.000',
    'printed 55.000',
    'printed 57.000',
    'open',
  ]);
  expect(seen).toContainEqual(['Modul 3 (Behörden)', 'open', 'open', 'doubtful 57.000', 'open']);
  const [coordination] = rows;
  expect(coordination!.cells.map(({ label }) => label.replaceAll('\u00a0', ' ')).slice(1, 3)).toEqual([
    '2022: bis zu 55.000,00 € je VZÄ und Jahr, schwach belegt oder abgeleitet',
    '2023: bis zu 57.000,00 € je VZÄ und Jahr, veröffentlicht',
  ]);
  expect(chosenRules(coordination!, 0, texts, 'de').map(({ title }) => title)).toEqual([
    'Modul 1 (Koordination), 2021–2022',
  ]);
});

test('a rate that changes inside a year gives its cell two parts, each with its days', async () => {
  const { inputs } = await examinedExample('monatsabschluss-2026');
  const rows = ruleMatrix(
    rulesInYears(inputs, [2026]),
    [2026],
    texts,
    resultSheetTexts('de'),
    'de',
    new Set([1, 2]),
  );
  const changed = rows.flatMap(({ cells }) => cells).find(({ parts }) => parts.length === 2);
  expect(changed!.parts.map(({ state }) => state)).toEqual(['own', 'own']);
  expect(changed!.label).toMatch(/^2026: 01\.01\.2026 bis .+: .+, aus dieser Mappe; .+ bis 31\.12\.2026: /);
});

test('a row of the matrix says what its amounts are in, and whether the workbook has its module', async () => {
  const { inputs } = await examinedExample('kreis');
  const years = [2021, 2022, 2023, 2024];
  const modules = new Set([1, 2]);
  const rows = ruleMatrix(rulesInYears(inputs, years), years, texts, resultSheetTexts('de'), 'de', modules);
  expect(rows[0]).toMatchObject({ unit: 'bis zu € je VZÄ und Jahr', isOwn: true });
  const offices = rows.find(({ subject }) => subject === 'Modul 3 (Behörden)')!;
  expect(offices).toMatchObject({ unit: '€ je VZÄ und Jahr', isOwn: false });
  expect(offices.cells[3]!.label).toBe('2024: unbekannt');
});
