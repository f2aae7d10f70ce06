import { codeOf, ExcelFailure } from '../excel-failure';
import { inExcel } from '../in-excel';
import { ROWS_OF_PROBE } from './probe';
import { PROBE_NAMES, PROBES } from './probes';
import type { ProbeName } from './probes';

/** As expected; otherwise, in a way that is known and provided for; otherwise, in a new way. */
export type Verdict = 'expected' | 'known' | 'new';

/** What came of one probe. */
export interface ProbeResult {
  readonly name: ProbeName;
  readonly expected: string;
  readonly got: string;
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

/** Puts one question to Excel. @param sheetId of the sheet that was made for it */
export async function runProbe(name: ProbeName, sheetId: string): Promise<ProbeResult> {
  const { expected, known } = PROBES[name];
  const started = performance.now();
  const got = await answerTo(name, sheetId);
  const isKnown = (known as readonly string[]).includes(got);
  return {
    name,
    expected,
    got,
    verdict: got === expected ? 'expected' : isKnown ? 'known' : 'new',
    milliseconds: Math.round(performance.now() - started),
  };
}

async function answerTo(name: ProbeName, sheetId: string): Promise<string> {
  const top = PROBE_NAMES.indexOf(name) * ROWS_OF_PROBE;
  try {
    return await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return PROBES[name].run({
        context,
        sheet,
        cells: (row, column, rows = 1, columns = 1) =>
          sheet.getRangeByIndexes(top + row, column, rows, columns),
      });
    });
  } catch (error) {
    return error instanceof ExcelFailure ? (codeOf(error.cause) ?? error.finding.code) : String(error);
  }
}
