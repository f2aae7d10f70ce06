import { editCells } from '../../../src/commands/edit-cells';
import { examineIn } from '../../../src/commands/examine';
import { onThisThread } from '../../../standin/headless/on-this-thread';
import { inExcel } from '../../../src/excel/in-excel';
import { rules as texts } from '../../../src/i18n/de/taskpane-rules';
import { readOwnRate } from '../../../src/workbook/entries/own-rate';
import type { OwnRate, OwnRateForm } from '../../../src/workbook/entries/own-rate';
import { ownRateEdits } from '../../../src/workbook/entries/own-rate-edits';
import { rateOf } from '../../../src/taskpane/rates/rule-texts';
import { rulesInYears } from '../../../src/taskpane/rates/rules-in-years';
import { examinedExample } from '../../taskpane/examined-example';

const FORM: OwnRateForm = {
  module: 2,
  role: 'case-management',
  amount: '58.000',
  from: '01.01.2024',
  to: '31.12.2024',
  rank: 'notice',
  ceiling: false,
  maxFte: '',
  minShare: '',
  source: 'Bescheid vom 12.01.2024',
};

function rate(form: Partial<OwnRateForm> = {}): OwnRate {
  const reading = readOwnRate({ ...FORM, ...form });
  if ('problems' in reading) throw new Error(reading.problems.join());
  return reading.rate;
}

test('what was typed is read as a sheet is read', () => {
  expect(rate({ amount: '57.000,50 €', to: '' })).toMatchObject({
    amount: { digits: 570005, scale: 1 },
    from: { year: 2024, month: 1, day: 1 },
    to: null,
  });
});

test('without a source there is no rate, whatever else is right', () => {
  expect(readOwnRate({ ...FORM, source: '   ' })).toEqual({ problems: ['source'] });
});

test('each field that cannot be read is named', () => {
  const form = { ...FORM, amount: 'viel', from: '31.02.2024', to: 'bald', source: '' };
  expect(readOwnRate(form)).toEqual({ problems: ['amount', 'from', 'to', 'source'] });
  expect(readOwnRate({ ...FORM, maxFte: 'drei', minShare: '-0,5' })).toEqual({
    problems: ['maxFte', 'minShare'],
  });
  expect(readOwnRate({ ...FORM, amount: '-1' })).toEqual({ problems: ['amount'] });
  expect(readOwnRate({ ...FORM, to: '31.12.2023' })).toEqual({ problems: ['to'] });
});

test('the rate becomes the row below the table of grant rates', async () => {
  const { examination } = await examinedExample('bescheid-2023');
  const { recognition, snapshot } = examination;
  const made = ownRateEdits(rate(), recognition.tables, snapshot, texts);
  if ('refusal' in made) throw new Error(made.refusal.code);
  expect(made.isNewSheet).toBe(false);
  expect(made.edits.map(({ place, value, expected }) => [place.sheet, place.cell, value, expected])).toEqual([
    ['Fördersätze', 'B10', 2, ''],
    ['Fördersätze', 'C10', 'Casemanagement', ''],
    ['Fördersätze', 'D10', 58000, ''],
    ['Fördersätze', 'E10', '01.01.2024', ''],
    ['Fördersätze', 'F10', '31.12.2024', ''],
    ['Fördersätze', 'G10', 'Bescheid', ''],
    ['Fördersätze', 'K10', 'Bescheid vom 12.01.2024', ''],
  ]);
});

test('a row that is taken, and the end of an Excel table, are not written into', async () => {
  const { examination } = await examinedExample('bescheid-2023');
  const { recognition, snapshot } = examination;
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === 'Fördersätze'
      ? { ...sheet, values: [...sheet.values.slice(0, 9), ['Hinweis', ...Array<string>(10).fill('')]] }
      : sheet,
  );
  const taken = ownRateEdits(rate(), recognition.tables, { ...snapshot, sheets }, texts);
  expect(taken).toEqual({ refusal: { code: 'no-room', place: 'Fördersätze!B10' } });
  const tables = [{ name: 'Saetze', sheet: 'Fördersätze', address: 'B7:L9' }];
  const ofExcel = ownRateEdits(rate(), recognition.tables, { ...snapshot, tables }, texts);
  expect(ofExcel).toEqual({ refusal: { code: 'no-room', place: 'Fördersätze!B10' } });
});

test('without such a table a sheet is made, and the next examination reads the rate from it', async () => {
  const { examination } = await examinedExample('kreis');
  const { recognition, snapshot } = examination;
  const own = rate({
    module: 3,
    role: null,
    from: '01.01.2021',
    to: '31.12.2022',
    ceiling: true,
    maxFte: '2,5',
    minShare: '0,5',
  });
  const made = ownRateEdits(own, recognition.tables, snapshot, texts);
  if ('refusal' in made) throw new Error(made.refusal.code);
  expect(made.isNewSheet).toBe(true);
  expect((await editCells(made.edits, examination)).status).toBe('ok');
  const { inputs } = await inExcel((context) => examineIn(context, { computing: onThisThread }));
  const [period] = rulesInYears(inputs!, [2021, 2022]).filter(({ module }) => module === 3);
  expect(rateOf(period!.answer.inForce, texts, 'de').replaceAll('\u00a0', ' ')).toBe(
    'bis zu 58.000,00 € je VZÄ und Jahr',
  );
  expect(period!.answer.inForce!.rule).toMatchObject({
    rank: 'notice',
    source: FORM.source,
    grade: 'user',
    maxFte: { digits: 25, scale: 1 },
    minShare: { digits: 5, scale: 1 },
  });
});

test('a workplace rate says so where the role stands', async () => {
  const { examination } = await examinedExample('kreis');
  const { recognition, snapshot } = examination;
  const made = ownRateEdits(rate({ module: 1, role: 'workplace' }), recognition.tables, snapshot, texts);
  if ('refusal' in made) throw new Error(made.refusal.code);
  expect(made.edits.find(({ place }) => place.cell === 'B2')?.value).toBe('Arbeitsplatz');
});
