import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { LOG_SHEET } from '../sheets/own-sheets';
import { logArea } from './log-rows';
import type { LogSum } from './log-sum';
import { decodeState, encodeState } from './run-state';
import type { RunState } from './run-state';
import type { WritePlan } from './write-plan';
import { controlSum } from './fnv1a';
import { settledCell } from './settled-cell';

const START = '0000000000000000';

/** The plan with the control sum of the log after it. Rows that were logged before there was a sum do not count. */
export function withLogSum(plan: WritePlan, { log }: Pick<RunState, 'log'>): WritePlan {
  const { top, rows } = logArea(plan.log);
  const { blocks, sum } = log ?? { blocks: [], sum: START };
  const last = blocks.at(-1);
  const isNext = last !== undefined && last[0] + last[1] === top;
  const joined: LogSum['blocks'] = isNext
    ? [...blocks.slice(0, -1), [last[0], last[1] + rows]]
    : [...blocks, [top, rows]];
  const next = { blocks: joined, sum: plan.log.rows.reduce(sumAfter, sum) };
  return { ...plan, state: encodeState({ ...decodeState(plan.state), log: next }) };
}

/** Whether the rows that the add-in logged are as it wrote them; null where it kept no sum of them. */
export function isLogUnchanged({ sheets }: WorkbookSnapshot, { log }: Pick<RunState, 'log'>): boolean | null {
  if (log === undefined) return null;
  const sheet = sheets.find(({ name }) => name === LOG_SHEET);
  const rows = log.blocks.flatMap(([top, count]) =>
    Array.from({ length: count }, (_, index) => {
      const row = sheet?.values[top + index - sheet.top] ?? [];
      return [...Array<CellValue>(sheet?.left ?? 0).fill(''), ...row];
    }),
  );
  return rows.reduce(sumAfter, START) === log.sum;
}

/** The control sum after one more row. */
function sumAfter(sum: string, row: readonly CellValue[]): string {
  return controlSum(sum + JSON.stringify(trimmed(row.map(settledCell))));
}

function trimmed(row: readonly CellValue[]): readonly CellValue[] {
  let filled = row.length;
  while (filled > 0 && row[filled - 1] === '') filled -= 1;
  return row.slice(0, filled);
}
