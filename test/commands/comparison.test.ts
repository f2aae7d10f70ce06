import { cellForWriting } from '../../standin/document/cells';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { examineIn } from '../../src/commands/examine';
import { STATE_NAMESPACE, stateText } from '../../src/excel/state-part';
import { stateXml } from '../../src/excel/state-xml';
import { inExcel } from '../../src/excel/in-excel';
import { comparisonTexts } from '../../src/i18n/comparison-texts';
import { resultSheetTexts } from '../../src/i18n/result-sheet-texts';
import { parseArea } from '../../src/workbook/address';
import { changeText } from '../../src/workbook/comparison/change-text';
import type { ComparedFigure, Comparison } from '../../src/workbook/comparison/comparison';
import type { CellValue } from '../../src/workbook/snapshot';
import { click, open, reopen, SMALL, undoAsShown } from './small-workbook';

const RATES: typeof SMALL = {
  ...SMALL,
  Fördersätze: [
    ['Modul', 'Rolle', 'Betrag je VZÄ und Jahr', 'Gültig ab', 'Gültig bis', 'Quelle'],
    [2, 'Casemanagement', 55000, '01.01.2021', '31.12.2022', 'Bescheid'],
  ],
};

/** The workbook after its first run. */
async function reconciled(sheets: typeof SMALL = SMALL): Promise<ExcelStandIn> {
  const excel = await open(sheets);
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  return excel;
}

function enter({ document }: ExcelStandIn, sheet: string, cell: string, value: CellValue): void {
  const { top, left } = parseArea(cell);
  const found = document.sheets.find(({ name }) => name === sheet)!;
  Object.assign(cellForWriting(found, top, left), { value, formula: null });
}

/** Exchanges rows of a sheet, 0-based, as somebody does who moves them. */
function setRows({ document }: ExcelStandIn, name: string, order: readonly (number | null)[]): void {
  const sheet = document.sheets.find((each) => each.name === name)!;
  const rows = order.map((from) => (from === null ? undefined : sheet.rows.get(from)));
  rows.forEach((row, at) =>
    row === undefined ? sheet.rows.delete(at) : sheet.rows.set(at, structuredClone(row)),
  );
}

async function comparisonNow(): Promise<Comparison | null> {
  const { comparison } = await inExcel((context) => examineIn(context, { computing: onThisThread }));
  return comparison;
}

async function lastRun(): Promise<Comparison | null> {
  const { comparisonOfLastRun } = await inExcel((context) => examineIn(context, { computing: onThisThread }));
  return comparisonOfLastRun;
}

const words = {
  texts: comparisonTexts('de'),
  result: resultSheetTexts('de'),
  dateSystem: 1900,
  language: 'de',
} as const;

const textsOf = ({ changes }: Comparison, positions: readonly number[]) =>
  positions.map((at) => changeText(changes[at]!, words));

/** `own-share 2 2021: 1025000 → 1525000`, with what did it. */
const told = (comparison: Comparison) =>
  comparison.figures.map((figure: ComparedFigure) => [
    [figure.measure, figure.module, figure.year].filter((part) => part !== null).join(' '),
    figure.before,
    figure.now,
    textsOf(comparison, figure.changes),
  ]);

test('before the first run there is nothing to compare with, and the result sheet has no block', async () => {
  await open(SMALL);
  expect(await comparisonNow()).toBeNull();
  const excel = await reconciled();
  expect(resultCells(excel).filter(isHeading)).toEqual([]);
});

test('right after a run nothing has changed, and the next run says so', async () => {
  const excel = await reconciled();
  expect(await comparisonNow()).toMatchObject({ figures: [], changes: [], others: [] });
  await click(excel, 'reconcile');
  expect(resultCells(excel)).toContain(words.texts.nothingSince);
  expect(resultCells(excel).filter(isHeading)).toEqual([
    expect.stringMatching(/^Seit dem Lauf vom \d\d\.\d\d\.\d{4}, \d\d:\d\d Uhr geändert$/),
  ]);
});

test('a number that changed is the cause of the figures that are computed from it, and of no other', async () => {
  const excel = await reconciled();
  enter(excel, 'Stellen', 'D2', 80_000);
  const change = 'Casemanagement, Personalkosten je VZÄ und Jahr (Stellen!D2): 70.000 → 80.000';
  const comparison = (await comparisonNow())!;
  const figures = told(comparison);
  expect(figures).toContainEqual(['own-share', 3_075_000, 4_575_000, [change]]);
  expect(figures).toContainEqual(['own-share 2 2021', 1_025_000, 1_525_000, [change]]);
  expect(figures).toContainEqual(['cost 2 2022', expect.any(Number), expect.any(Number), [change]]);
  expect(figures.map(([name]) => name)).not.toContain('grant 2 2021');
  expect(comparison.others).toEqual([]);
});

test('the next run writes them on page 1: before, now, the difference as a formula, the input', async () => {
  const excel = await reconciled();
  enter(excel, 'Stellen', 'D2', 80_000);
  await click(excel, 'reconcile');
  const sheet = excel.document.sheets.find(({ name }) => name === 'KIM-Abgleich')!;
  const [at, cells] = [...sheet.rows].find(
    ([, row]) => row.get(0)?.value === 'Eigenanteil' && row.get(1)?.value === 30_750,
  )!;
  expect([1, 2].map((column) => cells.get(column)?.value)).toEqual([30_750, 45_750]);
  expect(cells.get(3)).toMatchObject({ value: 15_000, formula: `=C${at + 1}-B${at + 1}` });
  expect(sheet.rows.get(at + 1)!.get(0)!.value).toMatch(/\(Stellen!D2\): 70\.000 → 80\.000$/);
});

test('a module that changed is the cause of what its row is part of now, and of what it was part of', async () => {
  const excel = await reconciled();
  enter(excel, 'Stellen', 'A2', 1);
  const figures = told((await comparisonNow())!);
  const change = expect.stringMatching(/\(Stellen!A2\): 2 → 1$/) as string;
  expect(figures).toContainEqual(['cost 1 2021', 'absent', expect.any(Number), [change]]);
  expect(figures).toContainEqual(['cost 2 2021', expect.any(Number), expect.any(Number), [change]]);
});

test('a figure of which no cell changed has no known cause, whatever else changed in the row', async () => {
  const excel = await reconciled();
  enter(excel, 'Stellen', 'B2', 'Sachbearbeitung');
  changeState(excel, (state) => {
    const kept = state['kept'] as { figures: { measure: string; amount: number }[] };
    for (const figure of kept.figures) if (figure.measure === 'cost') figure.amount += 1;
  });
  const comparison = (await comparisonNow())!;
  const costs = told(comparison).filter(([name]) => String(name).startsWith('cost'));
  expect(costs.length).toBeGreaterThan(0);
  expect(costs.map(([, , , causes]) => causes)).toEqual(costs.map(() => []));
});

test('an inserted row is new, those below it are the same rows', async () => {
  const excel = await reconciled();
  setRows(excel, 'Stellen', [0, 1, 1, 2]);
  enter(excel, 'Stellen', 'D3', 60_000);
  enter(excel, 'Stellen', 'B3', 'Casemanagement');
  const comparison = (await comparisonNow())!;
  const [, , , causes] = told(comparison).find(([name]) => name === 'own-share')!;
  expect(causes).toEqual(['Stellen: Zeile 3 ist neu (Casemanagement)']);
  expect(comparison.changes).toHaveLength(1);
});

test('a deleted row is named by the place that it had, and is the cause of what it was part of', async () => {
  const excel = await reconciled();
  setRows(excel, 'Stellen', [0, 2, null]);
  const figures = told((await comparisonNow())!);
  const change = 'Stellen: damalige Zeile 2 fehlt';
  expect(figures).toContainEqual(['own-share 2 2022', 2_050_000, 550_000, [change]]);
});

test('a rate that changed is named where the grant and the own share changed', async () => {
  const excel = await reconciled(RATES);
  enter(excel, 'Fördersätze', 'C2', 50_000);
  const comparison = (await comparisonNow())!;
  const change = expect.stringMatching(/\(Fördersätze!C2\): 55\.000 → 50\.000$/) as string;
  const figures = told(comparison);
  expect(figures).toContainEqual(['grant 2 2022', expect.any(Number), expect.any(Number), [change]]);
  expect(figures.map(([name]) => name)).not.toContain('cost 2 2022');
});

test('what changed without changing a figure stands beside them; of a text only that it is another', async () => {
  const excel = await reconciled();
  enter(excel, 'Einstellungen', 'B4', 'Haushaltssatzung 2022');
  const comparison = (await comparisonNow())!;
  expect(comparison.figures).toEqual([]);
  expect(textsOf(comparison, comparison.others)).toEqual([
    'Haushaltsvermerk Quelle (Einstellungen!B4): anderer Text → Haushaltssatzung 2022',
  ]);
});

test('an undo compares with the run before again; an entry in the pane changes nothing of what is kept', async () => {
  const excel = await reconciled();
  enter(excel, 'Stellen', 'D2', 80_000);
  await click(excel, 'reconcile');
  expect((await comparisonNow())!.figures).toEqual([]);
  await undoAsShown(await reopen(excel));
  expect((await comparisonNow())!.figures[0]).toMatchObject({ before: 3_075_000, now: 4_575_000 });
});

test('what the last run changed is told after it, too, as it was then: later entries change nothing of that', async () => {
  const excel = await reconciled();
  expect(await lastRun()).toBeNull();
  enter(excel, 'Stellen', 'D2', 80_000);
  enter(excel, 'Einstellungen', 'B4', 'Satzung 2022');
  await click(excel, 'reconcile');
  const cost = '(Stellen!D2): 70.000 → 80.000';
  const ofRun = (await lastRun())!;
  expect(told(ofRun)).toContainEqual(['own-share', 3_075_000, 4_575_000, [expect.stringContaining(cost)]]);
  expect(textsOf(ofRun, ofRun.others)).toEqual([expect.stringMatching(/anderer Text → Satzung 2022$/)]);
  enter(excel, 'Stellen', 'D2', 90_000);
  enter(excel, 'Einstellungen', 'B4', 'Satzung 2023');
  const later = (await lastRun())!;
  expect(told(later)).toEqual(told(ofRun));
  expect(textsOf(later, later.others)).toEqual([expect.stringMatching(/anderer Text → anderer Text$/)]);
});

test('a row of another name than before goes by its place', async () => {
  const excel = await reconciled();
  enter(excel, 'Stellen', 'B2', 'Koordination');
  enter(excel, 'Stellen', 'D2', 80_000);
  const comparison = (await comparisonNow())!;
  expect(textsOf(comparison, [0, 1])).toEqual([
    'Rolle (Stellen!B2): anderer Text → Koordination',
    'Personalkosten je VZÄ und Jahr (Stellen!D2): 70.000 → 80.000',
  ]);
});

test('a state of an earlier version kept nothing: no comparison, and none on the sheet', async () => {
  const excel = await reconciled();
  changeState(excel, (state) => {
    delete state['kept'];
    for (const run of state['runs'] as Record<string, unknown>[]) delete run['keptBefore'];
  });
  expect(await comparisonNow()).toBeNull();
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect(resultCells(excel).filter(isHeading)).toEqual([]);
});

test.each<[string, (kept: Record<string, unknown>) => void]>([
  ['a formula as a figure', (kept) => (kept['figures'] = [{ measure: '=WEBSERVICE("x")' }])],
  [
    'a text where control sums stand',
    (kept) => (kept['facts'] = { ...(kept['facts'] as object), reading: '=1' }),
  ],
  ['a time that is none', (kept) => (kept['time'] = '2026-13-41T99:00:00')],
  ['rows without cells', (kept) => (kept['inputs'] = [{ ...area, rows: [[1, [], []]] }])],
  [
    'a cell of figures that are not there',
    (kept) => (kept['inputs'] = [{ ...area, rows: [[1, [1], [[0, 0]]]] }]),
  ],
  ['a field more', (kept) => (kept['more'] = 1)],
])('a prepared state with %s is none', async (_, change) => {
  const excel = await reconciled();
  changeState(excel, (state) => change(state['kept'] as Record<string, unknown>));
  expect((await click(excel, 'reconcile')).findings.map(({ code }) => code)).toContain('state-unreadable');
});

test('a prepared state with another sheet and field is shown as text, and leads nowhere', async () => {
  const excel = await reconciled();
  changeState(excel, (state) => {
    const kept = state['kept'] as Record<string, unknown>;
    const [first, ...others] = kept['figures'] as Record<string, unknown>[];
    kept['figures'] = [{ ...first, amount: 1 }, ...others];
    kept['inputs'] = [
      { ...area, kind: null, sheet: "=cmd|'/c calc'!A1", figures: [[0]], rows: [[4, [1], [[0, 0]]]] },
    ];
  });
  await click(excel, 'reconcile');
  const cells = excel.document.sheets.find(({ name }) => name === 'KIM-Abgleich')!.rows;
  const found = [...cells.values()]
    .flatMap((row) => [...row.values()])
    .filter(({ value }) => String(value).includes('cmd|'));
  expect(found.map(({ value }) => value)).toEqual(["=cmd|'/c calc'!A1: Tabelle fehlt"]);
  for (const { formula } of found) expect(formula).toBeNull();
});

const area = { sheet: 'Stellen', kind: 'posts', columns: [[3, 'constructor', null]], figures: [] };

/** Changes the state in the workbook as somebody does who prepares a file. */
function changeState({ document }: ExcelStandIn, change: (state: Record<string, unknown>) => void): void {
  const parts = document.customXmlParts.filter(({ deleted }) => !deleted);
  const [part] = parts.filter(({ namespace }) => namespace === STATE_NAMESPACE);
  const state = JSON.parse(stateText(part!.xml)!) as Record<string, unknown>;
  change(state);
  part!.xml = stateXml(JSON.stringify(state));
}

const isHeading = (value: CellValue): boolean => String(value).startsWith('Seit dem Lauf vom');

function resultCells({ document }: ExcelStandIn): readonly CellValue[] {
  const sheet = document.sheets.find(({ name }) => name === 'KIM-Abgleich')!;
  return [...sheet.rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
}
