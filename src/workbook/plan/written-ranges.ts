import { areaAddress } from '../address';
import { columnRuns } from './column-runs';
import { LOG_COLUMNS } from './log-columns';
import { extent, logArea } from './log-rows';
import type { WritePlan } from './write-plan';

/** The ranges that a plan writes, for the report of a run. */
export function writtenRanges(plan: WritePlan): { readonly sheet: string; readonly range: string }[] {
  return [
    ...columnRuns(plan.cells).map((run) => ({ sheet: run.sheet, range: areaAddress(run.area) })),
    ...(plan.addedSheets ?? [])
      .filter(({ values }) => values.length > 0)
      .map(({ name, values }) => ({ sheet: name, range: extent({ values }) })),
    ...plan.sheets.flatMap((write) =>
      write.action === 'lay-out' ? [{ sheet: write.sheet.name, range: extent(write.sheet) }] : [],
    ),
    {
      sheet: plan.log.sheet,
      range: areaAddress({ ...logArea(plan.log), left: 0, columns: LOG_COLUMNS.length }),
    },
  ];
}
