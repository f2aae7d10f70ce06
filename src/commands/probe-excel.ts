import type { Finding } from '../domain/findings/finding';
import { ExcelFailure } from '../excel/excel-failure';
import { makeProbeSheet, removeProbeSheet } from '../excel/probe/probe-sheet';
import { PROBE_NAMES } from '../excel/probe/probes';
import { runProbe } from '../excel/probe/run-probe';
import type { ProbeResult } from '../excel/probe/run-probe';
import { isSetSupported } from '../excel/requirements';
import { inTurn } from './in-turn';

/** Why Excel was not probed, or not to the end. */
export type ProbeProblem = 'sheet-taken' | 'not-made' | 'no-answer' | 'stopped';

/** What Excel answered to the probes. */
export interface ProbeReport {
  /** Program, platform and build, with the highest set of the API. */
  readonly version: string;
  /** In their order; those that were not put are missing. */
  readonly results: readonly ProbeResult[];
  /** Null where every probe was put. */
  readonly problem: ProbeProblem | null;
  /** Why the sheet could not be made; absent: it was, or it was there. */
  readonly reason?: Finding;
  /** Whether the workbook still has the sheet that was made for it. */
  readonly sheetLeft: boolean;
}

/** How a probing is followed. */
export interface Following {
  /** Told after each probe. */
  readonly progress?: (done: number, of: number) => void;
  /** Asked before each probe. */
  readonly isStopped?: () => boolean;
}

/**
 * Puts every probe to this Excel, on a sheet that is made for it and removed afterwards, whatever happens. Never throws
 * for what Excel refuses.
 */
export function probeExcel(following: Following = {}): Promise<ProbeReport> {
  return inTurn(() => probing(following));
}

async function probing(following: Following): Promise<ProbeReport> {
  const report: ProbeReport = {
    version: excelVersion(),
    results: [],
    problem: 'sheet-taken',
    sheetLeft: false,
  };
  try {
    const made = await makeProbeSheet();
    if (made === null) return report;
    const put = made.id === null ? notMade(made.failure!) : await putAll(made.id, following);
    return { ...report, ...put, sheetLeft: !(await removeProbeSheet(made)) };
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    return { ...report, ...notMade(error) };
  }
}

type Put = Pick<ProbeReport, 'results' | 'problem' | 'reason'>;

function notMade({ finding }: ExcelFailure): Put {
  return { results: [], problem: 'not-made', reason: finding };
}

/** Where an answer does not come, those to the other probes would not either. */
async function putAll(
  sheetId: string,
  { progress = () => undefined, isStopped = () => false }: Following,
): Promise<Put> {
  const results: ProbeResult[] = [];
  for (const name of PROBE_NAMES) {
    if (isStopped()) return { results, problem: 'stopped' };
    const result = await runProbe(name, sheetId);
    results.push(result);
    progress(results.length, PROBE_NAMES.length);
    if (result.got === 'excel-no-answer') return { results, problem: 'no-answer' };
  }
  return { results, problem: null };
}

const NEWEST_SET = 30;

function excelVersion(): string {
  const { host, platform, version } = Office.context.diagnostics;
  let set = NEWEST_SET;
  while (set > 1 && !isSetSupported('ExcelApi', `1.${set}`)) set -= 1;
  return `${host} ${platform} ${version}, ExcelApi 1.${set}`;
}
