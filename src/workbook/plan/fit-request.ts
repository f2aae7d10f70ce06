import { columnRuns } from './column-runs';
import { decodeState, encodeState } from './run-state';
import { sentBytes } from './sent-bytes';
import type { WritePlan } from './write-plan';

/** What Excel on the web takes in one request is 5 MB; the rest is for what every request has. */
export const MOST_REQUEST_BYTES = 4_500_000;

/** Of a range in a request beside its contents: its path, and what is asked of it before it is written. */
const BYTES_OF_RANGE = 1_200;
/** Of an Excel table: the one of the run before is deleted, the new one added and named. */
const BYTES_OF_TABLE = 800;

/**
 * The plan with so many of the runs in its state that the request which writes it stays below what Excel on the web takes,
 * the last run always among them. A request that is too large even so is refused by Excel as a whole.
 */
export function fitRequest(plan: WritePlan): WritePlan {
  const room = MOST_REQUEST_BYTES - bytesBesideState(plan);
  return sentBytes(plan.state) <= room
    ? plan
    : { ...plan, state: encodeState(decodeState(plan.state), room) };
}

/** Bytes of the request that writes a plan, without the state: what its cells, sheets and log rows hold, as it is sent. */
export function bytesBesideState({ cells, addedSheets = [], sheets, log }: WritePlan): number {
  const laidOut = sheets.flatMap((write) => (write.action === 'lay-out' ? [write.sheet] : []));
  const grids = [...[...addedSheets, ...laidOut].map(({ values }) => values), log.rows];
  const formulas = laidOut.flatMap((sheet) => (sheet.formulas ?? []).map(({ formula }) => formula));
  const contents = JSON.stringify([cells.map(({ after }) => after), grids, formulas]);
  // An apostrophe before each text, a pair of brackets around each value of a column.
  const values = cells.length + grids.reduce((sum, grid) => sum + grid.length * (grid[0]?.length ?? 0), 0);
  const ranges = columnRuns(cells).length + grids.length;
  const tables = laidOut.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return sentBytes(contents) + values * 3 + ranges * BYTES_OF_RANGE + tables * BYTES_OF_TABLE;
}
