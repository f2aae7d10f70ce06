import { recalculate } from '../../standin/calculation/calculate';
import type { WorkbookDocument } from '../../standin/document/workbook-document';
import { openWorkbook } from '../../standin/files/open-workbook';
import { EXAMPLES, reconciledExamples } from './reconciled-examples';

/** What the issue asks of own share, over- and extra-plan, cover and significance. */
const LEAST_SHARE = 0.95;

let reconciled: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  reconciled = await reconciledExamples();
}, 300_000);

const derivationOf = ({ sheets }: WorkbookDocument) =>
  sheets.find(({ name }) => name === 'KIM-Herleitung')!.rows;

/** `109 von 109 Schritten von Excel nachgerechnet, 0 Abweichungen` as numbers. */
function counted(document: WorkbookDocument): { done: number; all: number; wrong: number } {
  const line = String(derivationOf(document).get(2)?.get(0)?.value);
  const [done, all, wrong] =
    /^(\d+) von (\d+) Schritten von Excel nachgerechnet, (\d+) Abweichungen$/
      .exec(line)
      ?.slice(1)
      .map(Number) ?? [];
  return { done: done!, all: all!, wrong: wrong! };
}

test.each(EXAMPLES)(
  '%s: Excel recomputes at least 95 % of the steps, and finds what the add-in found',
  async (name) => {
    const document = openWorkbook(reconciled.get(name)!);
    await recalculate(document);
    const { done, all, wrong } = counted(document);
    expect(wrong).toBe(0);
    expect(all).toBeGreaterThan(0);
    expect(done / all).toBeGreaterThanOrEqual(LEAST_SHARE);
  },
);

test('what Excel does not recompute says why in its cell', () => {
  const open = [...reconciled.values()].flatMap((bytes) =>
    [...derivationOf(openWorkbook(bytes)).values()].flatMap((row) => {
      const again = String(row.get(4)?.value);
      return again.startsWith('nicht in Excel') ? [again] : [];
    }),
  );
  expect(open.filter((text) => !/^nicht in Excel: \S/.test(text))).toEqual([]);
});
