import { onThisThread } from '../../standin/headless/on-this-thread';
import { correctBlocks } from '../../src/commands/correct-blocks';
import { examineIn } from '../../src/commands/examine';
import { inExcel } from '../../src/excel/in-excel';
import type { Correction } from '../../src/workbook/assignment/correction';
import type { LoggedChange } from '../../src/workbook/plan/read-log';
import { click, contents, open, reopen } from './small-workbook';

const examine = () => inExcel((context) => examineIn(context, { computing: onThisThread }));

const SHEETS = {
  KIM: [
    ['Modul 1', 2021],
    ['Personalkosten', 100000],
    ['Pauschale', 10000],
    ['Landeszuwendung', 80000],
    ['Eigenanteil', ''],
  ],
};
const CORRECTION: Correction = {
  kind: 'label',
  sheet: 'KIM',
  text: 'Pauschale',
  cell: 'A3',
  nth: 1,
  of: 1,
  means: { measure: 'material-cost', module: null, year: null, version: null, total: null },
};
const CHANGES: LoggedChange[] = [
  {
    sheet: 'KIM',
    cell: 'A3',
    figure: 'Beschriftung „Pauschale“',
    before: 'automatisch',
    after: 'Sachkosten',
  },
];

test('a correction is kept in the workbook: the ribbon fills the own share by it after saving and reopening', async () => {
  const excel = await open(SHEETS);
  expect((await click(excel, 'reconcile')).status).toBe('failed');
  expect((await correctBlocks([CORRECTION], CHANGES, await examine())).status).toBe('ok');
  const later = await reopen(excel);
  expect((await click(later, 'reconcile')).findings.map((each) => each.code)).toContain('block-corrected');
  const { KIM, 'KIM-Protokoll': log } = await contents();
  expect(KIM!.at(-1)).toEqual(['Eigenanteil', 30000]);
  expect(log![1]!.slice(7, 10)).toEqual(['Beschriftung „Pauschale“', 'automatisch', 'Sachkosten']);
});

const YEARS: Correction = {
  kind: 'line',
  sheet: 'KIM',
  direction: 'row',
  line: '1',
  texts: ['modul 1', '21'],
  behind: 0,
  nth: 1,
  of: 1,
  holds: 'years',
};

test('what a whole row is, is kept in the workbook as well', async () => {
  const [, ...rows] = SHEETS.KIM;
  const excel = await open({ KIM: [['Modul 1', 21], ...rows.filter(([text]) => text !== 'Pauschale')] });
  expect((await click(excel, 'reconcile')).status).toBe('failed');
  const change = { sheet: 'KIM', cell: 'A1', figure: 'Zeile 1', before: 'automatisch', after: 'Jahre' };
  expect((await correctBlocks([YEARS], [change], await examine())).status).toBe('ok');
  await click(await reopen(excel), 'reconcile');
  const { KIM, 'KIM-Protokoll': log } = await contents();
  expect(KIM!.at(-1)).toEqual(['Eigenanteil', 20000]);
  expect(log![1]!.slice(7, 10)).toEqual(['Zeile 1', 'automatisch', 'Jahre']);
});

test('undoing it brings back what was said before', async () => {
  const excel = await open(SHEETS);
  await correctBlocks([CORRECTION], CHANGES, await examine());
  const unit: Correction = { kind: 'unit', sheet: 'KIM', unit: 'T€' };
  await correctBlocks([CORRECTION, unit], CHANGES, await examine());
  await click(excel, 'undo');
  expect((await examine()).state.corrections).toEqual([CORRECTION]);
  await click(excel, 'undo');
  expect((await examine()).state.corrections).toEqual([]);
  expect((await click(excel, 'reconcile')).status).toBe('failed');
});
