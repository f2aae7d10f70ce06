import { finding } from '../domain/findings/finding';
import type { Finding } from '../domain/findings/finding';
import { MOST_REQUEST_BYTES } from '../workbook/plan/fit-request';
import type { WritePlan } from '../workbook/plan/write-plan';
import { decorateAddedSheets } from './add-sheets';
import { decorateLog } from './append-log';
import type { Before } from './before';
import { looksOfSheet } from './decorate-sheet';
import { reasonOf } from './excel-failure';
import { inRequest } from './in-excel';

/** Looks that travel in one request. */
export interface LooksRequest {
  /** What it weighs, at most. */
  readonly bytes: number;
  /** Queues only; the caller syncs. */
  queue(context: Excel.RequestContext): void;
}

interface Look {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext, sheetOf: (name: string) => Excel.Worksheet) => void;
}

/** The looks of a log, or of the sheets of a template with their headings: a few formats and widths of each. */
const BYTES_OF_SMALL_SHEET = 25_000;

/**
 * Gives the sheets of a plan their looks, in requests of their own. Looks are no figures: where Excel refuses one of them,
 * nothing is taken back, and the requests after it are made.
 *
 * @returns a warning where one was refused
 */
export async function decoratePlan(requests: readonly LooksRequest[]): Promise<readonly Finding[]> {
  let refused: Finding | null = null;
  for (const { queue } of requests) {
    try {
      await inRequest(queue);
    } catch (error) {
      refused ??= finding('sheets-not-decorated', null, { reason: reasonOf(error) });
    }
  }
  return refused === null ? [] : [refused];
}

/** What the sheets of a plan look like, in as few requests as Excel on the web takes: one, but for very large sheets. */
export function requestsOfLooks(plan: WritePlan, before: Before): readonly LooksRequest[] {
  const requests: Look[][] = [];
  let free = 0;
  for (const each of looksOf(plan, before)) {
    if (requests.length === 0 || each.bytes > free) {
      requests.push([]);
      free = MOST_REQUEST_BYTES;
    }
    free -= each.bytes;
    requests.at(-1)!.push(each);
  }
  return requests.map((looks) => ({
    bytes: looks.reduce((sum, { bytes }) => sum + bytes, 0),
    queue: (context) => {
      const sheets = new Map<string, Excel.Worksheet>();
      const sheetOf = (name: string): Excel.Worksheet => {
        const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
        sheets.set(name, sheet);
        return sheet;
      };
      for (const { queue } of looks) queue(context, sheetOf);
    },
  }));
}

function looksOf(plan: WritePlan, { state, check }: Before): readonly Look[] {
  const { addedSheets = [], log } = plan;
  const laidOut = plan.sheets.flatMap((write) => (write.action === 'lay-out' ? [write.sheet] : []));
  return [
    {
      bytes: addedSheets.length * BYTES_OF_SMALL_SHEET,
      queue: (context) => decorateAddedSheets(context, addedSheets),
    },
    ...laidOut.flatMap((sheet) => {
      const earlier = state.shown.find(({ name }) => name === sheet.name);
      return looksOfSheet(sheet, check.existingSheets.has(sheet.name), earlier).map(({ bytes, queue }) => ({
        bytes,
        queue: (context: Excel.RequestContext, sheetOf: (name: string) => Excel.Worksheet) =>
          queue(sheetOf(sheet.name), context.workbook.worksheets),
      }));
    }),
    { bytes: BYTES_OF_SMALL_SHEET, queue: (context) => decorateLog(context, log) },
  ];
}
