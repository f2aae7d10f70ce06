import { readLog } from '../../../src/workbook/plan/read-log';
import { logHeadings } from '../../../src/workbook/plan/log-rows';
import { timeOfSerial } from '../../../src/workbook/run-time';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** A workbook whose log holds a row for each of these moments. */
function loggedAt(...moments: readonly CellValue[]): WorkbookSnapshot {
  const rows = moments.map((moment) => [moment, 'Abgleich']);
  const log = { name: 'KIM-Protokoll', top: 0, left: 0, values: [logHeadings('de'), ...rows] };
  return { sheets: [log as unknown as SheetSnapshot] } as unknown as WorkbookSnapshot;
}

test('a row whose moment no calendar knows is none of ours', () => {
  const runs = readLog(loggedAt(46203.5, 1e300, -1e9));
  expect(runs.map(({ time }) => timeOfSerial(time, 1900))).toEqual([
    { year: 2026, month: 6, day: 30, hour: 12, minute: 0, second: 0 },
  ]);
});
