import { readFileSync, writeFileSync } from 'node:fs';
import { parseArea } from '../../src/workbook/address';
import { cellForWriting } from '../../standin/document/cells';
import { openWorkbook } from '../../standin/files/open-workbook';
import { saveWorkbook } from '../../standin/files/save-workbook';
import { copyOf, report, runCommand } from './run-command';

/** A copy of the Kreis that a run wrote, as somebody changed it since. */
async function reconciled(changes: Readonly<Record<string, number | string>>): Promise<string> {
  const input = copyOf('assets/examples/kreis.xlsx');
  await runCommand(input);
  const written = input.replace('.xlsx', '.abgleich.xlsx');
  const document = openWorkbook(readFileSync(written));
  const posts = document.sheets.find(({ name }) => name === 'Stellen')!;
  for (const [cell, value] of Object.entries(changes)) {
    const { top, left } = parseArea(cell);
    Object.assign(cellForWriting(posts, top, left), { value });
  }
  writeFileSync(written, saveWorkbook(document));
  return written;
}

test('the JSON of a first run compares with nothing', async () => {
  expect((await report('assets/examples/kreis.xlsx')).comparison).toBeNull();
});

test('a cost that rose since the saved run is the cause of the own share that rose, in JSON and on the terminal', async () => {
  const file = await reconciled({ I13: 109_971.33 });
  const { comparison } = await report(file);
  expect(comparison.inputsKept).toBe(true);
  const [total] = comparison.figures;
  expect(total).toMatchObject({
    measure: 'own-share',
    module: null,
    year: null,
    before: '440837.00',
    now: '440847.00',
    changes: [0],
  });
  const text = expect.stringMatching(/\(Stellen!I13\): 109\.961,33 → 109\.971,33$/);
  expect(comparison.changes).toEqual([expect.objectContaining({ kind: 'cell', cell: 'I13', text })]);
  expect(comparison.others).toEqual([]);
  const { printed } = await runCommand(copyOf(file));
  expect(printed).toMatch(/Eigenanteil +alle Module +alle Jahre +440\.837,00 +440\.847,00 .*Stellen!I13/);
}, 60_000);

test('of the cells of a row only those are causes that the figure is computed from; the others stand beside', async () => {
  const texts = { C15: 'Case Management neu', K15: 'pflichtig', M16: 'Schreiben' };
  const { comparison } = await report(await reconciled({ I13: 115_000, ...texts }));
  const cellsOf = (positions: readonly number[]) =>
    positions.map((at) => (comparison.changes as readonly { cell: string }[])[at]!.cell);
  const figures = comparison.figures as readonly { measure: string; changes: readonly number[] }[];
  expect(figures.length).toBeGreaterThan(2);
  for (const { changes } of figures) expect(cellsOf(changes)).toEqual(['I13']);
  expect(cellsOf(comparison.others as readonly number[])).toEqual(['C15', 'K15', 'M16']);
}, 60_000);

test('nothing changed in the saved file: the terminal says so', async () => {
  const { printed } = await runCommand(copyOf(await reconciled({})));
  expect(printed).toMatch(/Seit dem Lauf vom .* haben sich weder Zahlen noch Eingaben geändert\./);
}, 60_000);

describe('a label of a cross-tab', () => {
  /** The comparison with the run before, after one label is another one. */
  async function afterLabel(cell: string, value: number | string) {
    const input = copyOf('assets/examples/ausschuss-kreuztabelle.xlsx');
    await runCommand(input);
    const written = input.replace('.xlsx', '.abgleich.xlsx');
    const document = openWorkbook(readFileSync(written));
    const { top, left } = parseArea(cell);
    const sheet = document.sheets.find(({ name }) => name === 'Anlage 1')!;
    Object.assign(cellForWriting(sheet, top, left), { value, formula: null });
    writeFileSync(written, saveWorkbook(document));
    const { comparison } = await report(written);
    const cells = (comparison.changes as readonly { cell?: string }[]).map((change) => change.cell ?? null);
    return { ...comparison, at: cells.indexOf(cell) };
  }

  test('is the cause of the figures that it says something else of now: a column of another year', async () => {
    const { figures, others, at } = await afterLabel('D5', 2026);
    type Changed = {
      measure: string;
      module: number | null;
      year: number | null;
      changes: readonly number[];
    };
    const ofYears = (figures as readonly Changed[]).filter(
      ({ measure, module, year }) => measure === 'own-share' && module !== null && Number(year) >= 2025,
    );
    expect(ofYears).toHaveLength(6);
    for (const { changes } of ofYears) expect(changes).toContain(at);
    expect(others).toEqual([]);
  }, 60_000);

  test('that names another unit is the cause of every figure that it moves', async () => {
    const { figures, at } = await afterLabel('A3', 'Alle Beträge in T€');
    expect(figures.length).toBeGreaterThan(0);
    for (const { changes } of figures as readonly { changes: readonly number[] }[]) {
      expect(changes).toContain(at);
    }
  }, 60_000);

  test('that names the same unit in other words is the cause of nothing', async () => {
    const { figures, others, at } = await afterLabel('A3', 'Alle Beträge in €');
    expect({ figures, others }).toEqual({ figures: [], others: [at] });
  }, 60_000);

  test('that says the same in other words is the cause of nothing', async () => {
    const { figures, others, at } = await afterLabel('A7', 'Gesamtkosten');
    expect({ figures, others }).toEqual({ figures: [], others: [at] });
  }, 60_000);
});
