import { findSheet } from '../../standin/document/sheets';
import type { CellDocument } from '../../standin/document/workbook-document';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { sentence } from '../../src/domain/findings/sentence';
import { inExcel } from '../../src/excel/in-excel';
import { stateText } from '../../src/excel/state-part';
import { stateXml } from '../../src/excel/state-xml';
import { decodeState } from '../../src/workbook/plan/run-state';
import { cellForWriting } from '../../standin/document/cells';
import { numberFormatOf } from '../../standin/document/cell-format';
import { click, contents, open, reopen, SMALL, SMALL_OWN_SHARE, withCell } from './small-workbook';

const OWN_SHARE = 6;

function cell({ document }: ExcelStandIn, row: number, column = OWN_SHARE): CellDocument | undefined {
  return findSheet(document, 'Haushalt')!.rows.get(row)?.get(column);
}

async function ownShares(): Promise<unknown[]> {
  return (await contents()).Haushalt!.slice(1).map((row) => row[OWN_SHARE]);
}

/** Filters the first budget line away, as a user does by the arrow of a heading. */
function filterFirstLine({ document }: ExcelStandIn): void {
  const sheet = findSheet(document, 'Haushalt')!;
  sheet.filter = { top: 0, left: 0, rows: 3, columns: 9 };
  sheet.hiddenRows.add(1);
}

test.each(['first-value', 'refused'] as const)(
  'a filter over the result column does not lead the amounts astray, nor those of the undo (%s)',
  async (filteredRows) => {
    const excel = await open(withCell('Haushalt', 1, OWN_SHARE, 'alt'), { filteredRows });
    filterFirstLine(excel);
    await click(excel, 'reconcile');
    expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect(await ownShares()).toEqual(['alt', '']);
  },
);

test('an amount in a cell that is formatted as text is a number, and undo leaves the cell as it was', async () => {
  const excel = await open(SMALL, { textCells: 'make-text' });
  await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Haushalt').getRange('G2:G3');
    range.numberFormat = [['@'], ['General']];
    await context.sync();
  });
  const format = () => numberFormatOf(cell(excel, 1), excel.document.styles);
  await click(excel, 'reconcile');
  expect([cell(excel, 1)!.value, format()]).toEqual([SMALL_OWN_SHARE[2021], '#,##0.00']);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect([cell(excel, 1)!.value, format()]).toEqual(['', '@']);
});

test('what a merged cell swallows is named with its cell, and the whole run is taken back', async () => {
  const excel = await open(SMALL, { mergedCells: 'dropped' });
  findSheet(excel.document, 'Haushalt')!.merges.push({ top: 1, left: OWN_SHARE, rows: 2, columns: 1 });
  const before = await contents();
  const outcome = await click(excel, 'reconcile');
  expect(outcome).toMatchObject({
    status: 'failed',
    written: [],
    findings: [{ code: 'write-not-kept', place: { sheet: 'Haushalt', cell: 'G3' } }],
  });
  expect(sentence(outcome.findings[0]!, 'de')).toContain('steht nach dem Schreiben nichts statt 20.500,00');
  expect(await contents()).toEqual(before);
});

test('without a printer everything is written and a warning says what is missing', async () => {
  const excel = await open(SMALL, { printer: 'none' });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.status).toBe('warnings');
  expect(outcome.findings.map(({ code }) => code)).toContain('sheets-not-decorated');
  expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
  expect((await click(excel, 'undo')).status).not.toBe('failed');
  expect((await contents()).Haushalt).toEqual(SMALL.Haushalt);
});

test('a sheet that is fitted to one page in width leaves its length open, also where 0 pages are refused', async () => {
  const excel = await open(SMALL, { zeroPages: 'refused' });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).not.toContain('sheets-not-decorated');
  expect(findSheet(excel.document, 'KIM-Hinweise')!.page).toMatchObject({ fitWidth: 1, fitHeight: null });
});

test('a name that Excel cannot evaluate keeps nobody from reading the workbook', async () => {
  const excel = await open(SMALL, { names: 'strict' });
  const refersTo = 'LAMBDA(x,x+1)';
  excel.document.names.push({ name: 'Zuschlag', refersTo, sheetId: null, hidden: false });
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
});

test('a result sheet that was very hidden since goes with its run', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  findSheet(excel.document, 'KIM-Herleitung')!.visibility = 'VeryHidden';
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(Object.keys(await contents())).toEqual([...Object.keys(SMALL), 'KIM-Protokoll']);
});

test('a label of 1.200 characters makes no row higher than Excel has', async () => {
  const excel = await open(withCell('Haushalt', 1, 1, 'Koordinierung '.repeat(85).trim()));
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).not.toContain('sheets-not-decorated');
  const heights = excel.document.sheets.flatMap((sheet) => [...sheet.rowHeights.values()]);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
});

test('a workbook whose date system Excel does not tell is read all the same, and that is said', async () => {
  const excel = await open(SMALL, { functionsApi: 'broken' });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).toContain('date-system-assumed');
  expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
});

test('where Excel computes by hand only, a warning says that inputs may be old', async () => {
  const excel = await open(SMALL);
  await inExcel(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.status).toBe('warnings');
  expect(outcome.findings.map(({ code }) => code)).toContain('calculated-by-hand');
});

test('a workbook that counts from 1904 is told what its functions make of a date', async () => {
  const excel = await open(SMALL);
  excel.document.dateSystem = 1904;
  expect((await click(excel, 'reconcile')).findings.map(({ code }) => code)).toContain('functions-in-1904');
});

test('formulas of functions that are not loaded yet are named instead of overlooked', async () => {
  const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil']] }, { beforeLoad: 'xldudf' });
  const formula = '=KIM.EIGENANTEIL(329884,206250)';
  Object.assign(cellForWriting(findSheet(excel.document, 'Rechnung')!, 1, 0), { formula, value: 123634 });
  expect((await click(excel, 'freezeValues')).findings).toMatchObject([
    { code: 'formula-not-frozen', place: { sheet: 'Rechnung', cell: 'A2' } },
  ]);
});

test('earlier runs are forgotten before Excel refuses the part that holds them', async () => {
  const long = 'Koordinierung '.repeat(2000).trim();
  const excel = await open(SMALL, { largeParts: 'refused' });
  await click(excel, 'reconcile');
  const part = excel.document.customXmlParts[0]!;
  const [run] = decodeState(stateText(part.xml)).runs;
  const cells = run!.cells.map((cell) => ({ ...cell, before: long }));
  const runs = Array.from({ length: 9 }, () => ({ ...run!, cells }));
  const large = JSON.parse(stateText(part.xml)!) as { runs: unknown[] };
  const [{ shownBefore }] = large.runs as [{ shownBefore: unknown }];
  large.runs = runs.map((each) => ({ ...each, shownBefore }));
  part.xml = stateXml(JSON.stringify(large));
  expect(part.xml.length).toBeGreaterThan(1_000_000);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('D2').values = [[71_000]];
    await context.sync();
  });
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021] + 500, SMALL_OWN_SHARE[2022] + 1000]);
});

test('a check whose answer is too large for one request still looks at everything', async () => {
  const remark = 'Die Stelle wird aus Mitteln des Kreises besetzt. '.repeat(600).trim();
  const [headings] = SMALL.Stellen!;
  const post = [2, 'Casemanagement', 0.5, 70000, '01.07.2021', '31.12.2022'];
  const excel = await open({ ...SMALL, Stellen: [headings!, ...Array.from({ length: 200 }, () => post)] });
  const posts = findSheet(excel.document, 'Stellen')!;
  for (const row of posts.rows.keys()) {
    Object.assign(cellForWriting(posts, row, 6), { value: row === 0 ? 'Bemerkung' : remark });
  }
  const outcome = await click(excel, 'reconcile');
  expect(excel.requests.map(({ error }) => error)).toContain('ResponsePayloadSizeLimitExceeded');
  expect(outcome.findings.map(({ code }) => code)).not.toContain('internal-error');
  expect(outcome.status).not.toBe('failed');
  expect(await ownShares()).toEqual([750_000, 1_500_000]);
});

test.each(['first-value', 'refused'] as const)(
  'a filter on a sheet of the add-in does not garble it: nothing is written until it is gone (%s)',
  async (filteredRows) => {
    const excel = await open(SMALL, { filteredRows });
    await click(excel, 'reconcile');
    const sheet = findSheet(excel.document, 'KIM-Abgleich')!;
    sheet.filter = { top: 2, left: 0, rows: 20, columns: 5 };
    sheet.hiddenRows.add(5);
    const before = await contents();
    for (const job of ['reconcile', 'undo'] as const) {
      expect((await click(excel, job)).findings).toContainEqual(
        expect.objectContaining({ code: 'own-sheet-filtered', values: { sheet: 'KIM-Abgleich' } }),
      );
      expect(await contents()).toEqual(before);
    }
    sheet.hiddenRows.clear();
    expect((await click(excel, 'undo')).status).toBe('ok');
  },
);

describe('with another workbook in front, or several sheets selected', () => {
  test.each([
    ['other-workbook', 'excel-other-workbook', 'nach vorn'],
    ['several-sheets', 'excel-general', 'mehrere Blätter'],
  ] as const)('nothing is changed and a sentence says what to do (%s)', async (inFront, code, words) => {
    const before = await open(SMALL).then(contents);
    const excel = await open(SMALL, { inFront });
    const outcome = await click(excel, 'reconcile');
    expect(outcome).toMatchObject({ status: 'failed', written: [], findings: [{ code }] });
    expect(sentence(outcome.findings[0]!, 'de')).toContain(words);
    await reopen(excel);
    expect(await contents()).toEqual(before);
  });
});

describe('a request with more to do than Excel carries out', () => {
  test('leaves nothing half-written and is told of', async () => {
    const excel = await open(SMALL, { mostActions: 60 });
    const before = await contents();
    const outcome = await click(excel, 'reconcile');
    expect(excel.requests.map(({ error }) => error)).toContain('RequestAborted');
    expect(outcome).toMatchObject({ status: 'failed', written: [] });
    expect(await contents()).toEqual(before);
  });

  test('is a warning where it is the looks: the figures stand', async () => {
    const excel = await open(SMALL, { mostActions: 250 });
    const outcome = await click(excel, 'reconcile');
    expect(outcome.status).toBe('warnings');
    expect(outcome.findings.map(({ code }) => code)).toContain('sheets-not-decorated');
    expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
  });
});

test('a PivotTable on a sheet of the add-in is named, and the sheet stays as it is', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const sheet = findSheet(excel.document, 'KIM-Hinweise')!;
  sheet.fixedBlocks.push({ kind: 'pivot', area: { top: 2, left: 0, rows: 5, columns: 3 } });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('D2').values = [[71_000]];
    await context.sync();
  });
  const before = await contents();
  const outcome = await click(excel, 'reconcile');
  expect(outcome).toMatchObject({ status: 'failed', written: [] });
  expect(sentence(outcome.findings[0]!, 'de')).toContain('eine Pivot-Tabelle steht im Weg');
  const after = await contents();
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const same of ['Haushalt', 'KIM-Hinweise', 'KIM-Protokoll']) expect(after[same]).toEqual(before[same]);
});
