import { columnRuns } from './column-runs';
import { decodeState, encodeState } from './run-state';
import { sentBytes } from './sent-bytes';
import type { WritePlan } from './write-plan';

/** What Excel on the web takes in one request is 5 MB; the rest is for what every request has. */
export const MOST_REQUEST_BYTES = 4_500_000;

/** Of a range in a request beside its contents: its path, and what is asked of it before it is written. */
const BYTES_OF_RANGE = 1_200;

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
  const grids = [
    ...addedSheets.map(({ values }) => values),
    ...sheets.map((write) => (write.action === 'lay-out' ? write.sheet.values : [])),
    log.rows,
  ];
  const contents = JSON.stringify([cells.map(({ after }) => after), grids]);
  // An apostrophe before each text, a pair of brackets around each value of a column.
  const values = cells.length + grids.reduce((sum, grid) => sum + grid.length * (grid[0]?.length ?? 0), 0);
  return sentBytes(contents) + values * 3 + (columnRuns(cells).length + grids.length) * BYTES_OF_RANGE;
}
