import { addTemplate } from '../../src/commands/add-template';
import { reconcile } from '../../src/commands/reconcile';
import { undo } from '../../src/commands/undo';
import { inExcel } from '../../src/excel/in-excel';
import { stateText } from '../../src/excel/state-part';
import { stateXml, stateXmls } from '../../src/excel/state-xml';
import { readWorkbook } from '../../src/excel/read-workbook';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { decodeState } from '../../src/workbook/plan/run-state';
import { contents, open, SMALL, SMALL_OWN_SHARE } from './small-workbook';

const runs = async (): Promise<number> => decodeState((await inExcel(readWorkbook)).state).runs.length;

test('two jobs at once take turns: what the second finds is what the first left', async () => {
  await open(SMALL);
  const outcomes = await Promise.all([reconcile(onThisThread), addTemplate(), reconcile(onThisThread)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
  expect(await runs()).toBe(3);
  for (let left = 2; left >= 0; left -= 1) {
    expect((await undo()).status).toBe('ok');
    expect(await runs()).toBe(left);
  }
  expect(await contents()).toEqual({ ...SMALL, 'KIM-Protokoll': expect.anything() });
});

test('an undo and a run at once leave no ghost sheets', async () => {
  await open(SMALL);
  await reconcile(onThisThread);
  const outcomes = await Promise.all([undo(), reconcile(onThisThread)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['ok', 'ok']);
  expect((await contents()).Haushalt![1]![6]).toBe(SMALL_OWN_SHARE[2021]);
  expect((await undo()).status).toBe('ok');
});

describe('between the last check and the write', () => {
  const WRITE = 6;

  test.each([
    ['a value in a target', 'Haushalt', 1, 6, 4711, null, 'G2'],
    ['a formula in a target', 'Haushalt', 1, 6, 2, '=1+1', 'G2'],
    ['an input', 'Stellen', 1, 3, 71_000, null, 'D2'],
  ])('%s is seen in the write itself, and stays', async (_, sheet, row, column, value, formula, cell) => {
    const excel = await open(SMALL);
    excel.beforeRequest((__, number) => {
      if (number !== WRITE) return;
      const cells = excel.document.sheets.find(({ name }) => name === sheet)!.rows.get(row)!;
      cells.set(column, { ...(cells.get(column) ?? cells.get(0)!), value, formula });
    });
    const outcome = await reconcile(onThisThread);
    excel.beforeRequest(null);
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ code: 'cell-changed', place: { sheet, cell } }),
    );
    const kept = excel.document.sheets
      .find(({ name }) => name === sheet)!
      .rows.get(row)!
      .get(column)!;
    // What a formula shows is for Excel to compute.
    expect(kept).toMatchObject(formula === null ? { value, formula } : { formula });
    expect(Object.keys(await contents())).toEqual(Object.keys(SMALL));
    expect(await runs()).toBe(0);
  });

  test('a row that was inserted above is seen by its keys', async () => {
    const excel = await open(SMALL);
    const { rows } = excel.document.sheets.find(({ name }) => name === 'Haushalt')!;
    excel.beforeRequest((_, number) => {
      if (number !== WRITE) return;
      for (const row of [2, 1]) rows.set(row + 1, rows.get(row)!);
      rows.delete(1);
    });
    const outcome = await reconcile(onThisThread);
    excel.beforeRequest(null);
    expect(outcome.status).toBe('failed');
    const { Haushalt } = await contents();
    expect(Haushalt!.map((row) => row.slice(6))).toEqual([
      SMALL.Haushalt![0]!.slice(6),
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('a sheet that was deleted keeps nothing else from coming back', async () => {
    const excel = await open(SMALL);
    excel.beforeRequest((_, number) => {
      if (number !== WRITE) return;
      const { sheets } = excel.document;
      sheets.splice(
        sheets.findIndex(({ name }) => name === 'Haushalt'),
        1,
      );
    });
    const outcome = await reconcile(onThisThread);
    excel.beforeRequest(null);
    expect(outcome.findings.map(({ code }) => code)).toEqual(['excel-item-not-found']);
    expect(Object.keys(await contents())).toEqual(['Stellen', 'Einstellungen']);
    expect(await runs()).toBe(0);
  });
});

test('two people who reconciled for the first time at once leave two states: the newer counts, the other goes', async () => {
  const excel = await open(SMALL);
  await reconcile(onThisThread);
  const parts = excel.document.customXmlParts;
  const earlier = stateText(parts[0]!.xml)!.replaceAll(/"time":"\d{4}/g, '"time":"2020');
  parts.unshift({ ...parts[0]!, id: '{22222222-0000-0000-0000-000000000000}', xml: stateXml(earlier) });
  expect((await reconcile(onThisThread)).status).not.toBe('failed');
  expect(parts.filter(({ deleted }) => !deleted)).toHaveLength(1);
  expect(await runs()).toBe(2);
  expect((await undo()).status).toBe('ok');
  expect((await undo()).status).toBe('ok');
  expect(await contents()).toEqual({ ...SMALL, 'KIM-Protokoll': expect.anything() });
});

describe('what somebody else wrote between the last check and the write is not lost with the way back', () => {
  const WRITE = 6;

  test('a first state', async () => {
    const excel = await open(SMALL);
    const theirs = stateXml('{"theirs":1}');
    excel.beforeRequest((_, number) => {
      if (number !== WRITE) return;
      const { sheets, customXmlParts } = excel.document;
      customXmlParts.push({
        id: '{22222222-0000-0000-0000-000000000000}',
        xml: theirs,
        deleted: false,
      } as never);
      // The write fails further on.
      sheets.splice(
        sheets.findIndex(({ name }) => name === 'Haushalt'),
        1,
      );
    });
    expect((await reconcile(onThisThread)).status).toBe('failed');
    excel.beforeRequest(null);
    const left = excel.document.customXmlParts.filter(({ deleted }) => !deleted);
    expect(left.map(({ xml }) => xml)).toEqual([theirs]);
  });

  test('a state in several parts', async () => {
    const excel = await open(SMALL);
    await reconcile(onThisThread);
    const parts = excel.document.customXmlParts;
    const theirs = `${stateText(parts[0]!.xml)!}${' '.repeat(1_000_000)}`;
    const [first, ...pieces] = stateXmls(theirs);
    let requests = 0;
    excel.beforeRequest(() => {
      requests += 1;
      if (requests !== WRITE) return;
      parts[0] = { ...parts[0]!, xml: first };
      pieces.forEach((xml, index) =>
        parts.push({ ...parts[0]!, id: `{3333333${index}-0000-0000-0000-000000000000}`, xml }),
      );
    });
    expect((await reconcile(onThisThread)).status).toBe('failed');
    excel.beforeRequest(null);
    const left = parts.filter(({ deleted }) => !deleted).map(({ xml }) => xml);
    const main = left.find((xml) => xml.includes('<state'))!;
    expect(stateText(main, left)!.length).toBe(theirs.length);
    expect(stateText(main, left)).toBe(theirs);
  });
});
