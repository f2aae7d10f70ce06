import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from './comparison';
import { randomWorkbook } from './random-workbook';

/**
 * `RANDOM_WORKBOOKS=1000` tries so many; the seed is that of all property tests (`PROPERTY_SEED`). A failure prints its
 * seed, its path and the workbook; looking for a smaller one would take longer than a test may.
 */
const COUNT = Number(process.env['RANDOM_WORKBOOKS'] ?? 40);
/** A workbook takes a second, on a busy machine several. */
const MILLISECONDS_EACH = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));

test(
  'cells, names, key figures, draft and report show one amount on one basis, one body decides, and all are the oracle’s',
  async () => {
    let files = 0;
    await fc.assert(
      fc.asyncProperty(randomWorkbook, async (book) => {
        files += 1;
        const { shown, expected } = await compare(book, join(folder, `mappe-${files % 10}.xlsx`));
        expect(shown).toEqual(expected);
      }),
      {
        numRuns: COUNT,
        interruptAfterTimeLimit: COUNT * MILLISECONDS_EACH,
        markInterruptAsFailure: true,
        endOnFailure: true,
      },
    );
  },
  (COUNT + 5) * MILLISECONDS_EACH,
);
