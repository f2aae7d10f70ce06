import { recalculate } from '../../standin/calculation/calculate';
import type { SheetDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { reconcileFile } from '../../standin/headless/reconcile-file';
import { fitsExcel } from '../../src/workbook/live/formula-limits';
import { itWithLibreOffice } from '../standin/files/libreoffice';
import { scriptInLibreOffice } from '../standin/files/libreoffice-script';
import { workbookOfPosts, type FinancingOfPosts } from './workbook-of-posts';

const KINDS: readonly FinancingOfPosts[] = [
  'by rates',
  'a share of the cost, rounded over all posts',
  'one grant with a ceiling',
];
const CASES = [25, 60, 124].flatMap((count) => KINDS.map((kind) => [count, kind] as const));
const LEAST_SHARE = 0.95;

async function reconciled(...of: Parameters<typeof workbookOfPosts>): Promise<Uint8Array> {
  return (await reconcileFile(await workbookOfPosts(...of), { language: 'de' }, () => undefined)).bytes!;
}

async function derivationOf(bytes: Uint8Array): Promise<SheetDocument['rows']> {
  const document = openWorkbook(bytes);
  await recalculate(document);
  return document.sheets.find(({ name }) => name === 'KIM-Herleitung')!.rows;
}

/** Of the steps with a value those that Excel recomputes, and what stands beside the others. */
function proofOf(rows: SheetDocument['rows']) {
  const steps = [...rows].filter(([row]) => row >= 7).map(([, cells]) => cells);
  const texts = (column: number) => steps.map((cells) => String(cells.get(column)?.value ?? ''));
  const checks = texts(5).filter((check) => check !== '');
  const open = texts(4).filter((again) => again.startsWith('nicht in Excel'));
  return { steps: steps.length, checks, open, line: String(rows.get(2)?.get(0)?.value) };
}

describe.each(CASES)('%i posts, paid %s', (count, financing) => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await reconciled(count, financing);
  });

  test('Excel recomputes at least 95 % of the steps, those of every post among them', async () => {
    const { steps, checks, open, line } = proofOf(await derivationOf(bytes));
    expect(steps).toBeGreaterThan(4 * count);
    expect([...new Set(checks)]).toEqual(['✓']);
    const all = checks.length + open.length;
    expect(checks.length / all).toBeGreaterThanOrEqual(LEAST_SHARE);
    expect(line).toBe(`${checks.length} von ${all} Schritten von Excel nachgerechnet, 0 Abweichungen`);
  });

  itWithLibreOffice('LibreOffice finds the same', () => {
    const tell = ['Doc.calculateAll()', 'Tell(Cell("KIM-Herleitung", "A3").String)'];
    const [told] = scriptInLibreOffice([{ bytes, statements: tell }], 'de-DE');
    const { checks, open } = proofOf(
      openWorkbook(bytes).sheets.find(({ name }) => name === 'KIM-Herleitung')!.rows,
    );
    const all = checks.length + open.length;
    expect(told).toEqual([`${checks.length} von ${all} Schritten von Excel nachgerechnet, 0 Abweichungen`]);
  });
});

test('where there is room for totals only, they are the sums of what stands below them', async () => {
  const { checks, line } = proofOf(await derivationOf(await reconciled(600, 'by rates')));
  expect([...new Set(checks)]).toEqual(['✓']);
  expect(line).toBe(
    `${checks.length} von ${checks.length} Schritten von Excel nachgerechnet, 0 Abweichungen`,
  );
});

test.each<FinancingOfPosts>(['by rates', 'one grant with a ceiling'])(
  'paid %s, with the longest name of a sheet that Excel allows, Excel takes every formula',
  async (financing) => {
    const bytes = await reconciled(124, financing, "Personal '21 ohne' Fortschreibg");
    const document = openWorkbook(bytes);
    const formulas = document.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])),
    );
    expect(formulas.filter((formula) => !fitsExcel(formula))).toEqual([]);
    const { checks, open } = proofOf(await derivationOf(bytes));
    expect([...new Set(checks)]).toEqual(['✓']);
    expect(checks.length / (checks.length + open.length)).toBeGreaterThanOrEqual(LEAST_SHARE);
  },
);
