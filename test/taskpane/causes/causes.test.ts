import { finding, type Finding } from '../../../src/domain/findings/finding';
import { causeHeading, causeText, cellsOfCause } from '../../../src/taskpane/causes/cause-words';
import { isAskedIn } from '../../../src/taskpane/causes/asked-years';
import { causesOf, isOpen, nothingYet } from '../../../src/taskpane/causes/causes';

const notANumber = (cell: string, text: string, column = 'Personalkosten'): Finding =>
  finding('not-a-number', { sheet: 'Stellen', cell }, { text, column });

const isProtected = (cell: string): Finding =>
  finding('target-protected', { sheet: 'Haushalt', cell }, { sheet: 'Haushalt' });

test('what is wrong with a column is one cause, with all of its cells', () => {
  const causes = causesOf([
    notANumber('C2', 'viel'),
    notANumber('D2', 'x', 'VZÄ'),
    notANumber('C3', 'mehr'),
    notANumber('C4', 'am meisten'),
  ]);
  expect(causes.map((cause) => [causeHeading(cause, 'de'), cause.count])).toEqual([
    ['Personalkosten: 3 Zellen sind keine Zahl', 3],
    [null, 1],
  ]);
  expect(cellsOfCause(causes[0]!)).toEqual([{ sheet: 'Stellen', cell: 'C2:C4' }]);
  expect(causeText(causes[0]!, 'de')).toMatch(/^C2: „viel“ in der Spalte „Personalkosten“ ist keine Zahl\./);
});

test('a protected sheet is one cause, however many of its cells are results', () => {
  const [cause, ...more] = causesOf(['G2', 'G3', 'H2'].map(isProtected));
  expect(more).toEqual([]);
  expect(causeHeading(cause!, 'en')).toBe('Haushalt: 3 cells are protected');
});

test('the number falls as cells are corrected, and the cause stays the same', () => {
  const [before] = causesOf([notANumber('C2', 'viel'), notANumber('C3', 'mehr')]);
  const [after] = causesOf([notANumber('C3', 'mehr')]);
  expect([before!.count, after!.count]).toEqual([2, 1]);
  expect(after!.key).toBe(before!.key);
});

test('cells that a finding names itself are counted, and not named twice', () => {
  const column = finding(
    'cells-unreadable',
    { sheet: 'Stellen', cell: 'C2' },
    { count: '4', column: 'VZÄ', cells: '', reasons: 'C2: „viel“ sind keine VZÄ.' },
  );
  const [cause] = causesOf([{ ...column, also: ['C3', 'C7:C8'] }]);
  expect(causeHeading(cause!, 'de')).toBe('VZÄ: 4 Zellen sind nicht zu lesen');
  expect(causeText(cause!, 'de')).toBe('C2: „viel“ sind keine VZÄ. Bitte alle genannten Zellen klären.');
});

test('a rate that is missing for some years is one question, from the first of them', () => {
  const rate = (year: number, module: number): Finding =>
    finding('rate-unknown', null, {
      subject: { de: `Modul ${module}`, en: `module ${module}` },
      from: { day: { year, month: 1, day: 1 } },
      to: { day: { year, month: 12, day: 31 } },
      reason: '',
    });
  const causes = causesOf([rate(2025, 2), rate(2024, 2), rate(2024, 3)]);
  expect(causes.map((cause) => causeHeading(cause, 'de'))).toEqual([
    'Satz fehlt: Modul 2 ab 2024',
    'Satz fehlt: Modul 3 ab 2024',
  ]);
});

test('errors stand first, and what is only worth knowing is not open', () => {
  const info = finding(
    'year-from-date',
    { sheet: 'Stellen', cell: 'A2' },
    { column: 'Jahr', text: '1.1.', year: '2021' },
  );
  const causes = causesOf([info, notANumber('C2', 'viel')]);
  expect(causes.map((cause) => [cause.severity, isOpen(cause)])).toEqual([
    ['error', true],
    ['info', false],
  ]);
});

test('a rate is asked for in the years of its findings only', () => {
  const period = (first: number, last: number) => ({
    start: { year: first, month: 1, day: 1 },
    end: { year: last, month: 12, day: 31 },
  });
  const from = { day: { year: 2022, month: 7, day: 1 } };
  const missing = finding('rate-unknown', null, { subject: 'Modul 3', from, to: from, reason: '' });
  const asked = finding('registration-rate-question', null, { subject: 'Modul 3', year: '2024', reason: '' });
  const periods = [period(2021, 2022), period(2023, 2023), period(2024, 2025)];
  expect(periods.map((each) => isAskedIn(each, [missing]))).toEqual([true, false, false]);
  expect(periods.map((each) => isAskedIn(each, [asked]))).toEqual([false, false, true]);
  expect(periods.map((each) => isAskedIn(each, [missing, asked]))).toEqual([true, false, true]);
});

test('who has only begun is told so, and only where nothing else is wrong', () => {
  const empty = finding('posts-table-empty', null, {});
  expect(nothingYet([empty])).toBe(empty);
  expect(nothingYet([empty, notANumber('C2', 'viel')])).toBeNull();
  expect(nothingYet([])).toBeNull();
});

test('an amount in a sentence has the minus of all other amounts', () => {
  const cents = (amount: number) => ({ cents: amount as never });
  const [cause] = causesOf([
    finding(
      'stated-deviates',
      { sheet: 'Ausgewiesen', cell: 'E14' },
      { label: 'Eigenanteil', of: '', stated: cents(100), computed: cents(300), difference: cents(-200) },
    ),
  ]);
  expect(causeText(cause!, 'de')).toContain('beträgt −2,00');
});
