import type { ComputedCase } from '../../workbook/computed-case';
import { computeWorkbook } from '../../workbook/recognised-workbook';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { FromWorker, ToWorker } from './messages';

/**
 * Entry of the worker: the pure rooms on a thread of their own, so that the pane answers while 100.000 rows are
 * computed. It knows neither Excel nor the page.
 */
/** The case that was computed last; null where there is none. */
let lastCase: ComputedCase | null = null;
let workbook: WorkbookSnapshot | null = null;
let rows: CellValue[][][] = [];

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'workbook':
      workbook = data.workbook;
      rows = data.workbook.sheets.map(() => []);
      return;
    case 'rows':
      for (const row of data.rows) rows[data.sheet]!.push([...row]);
      return;
    default:
      answer(data);
  }
});

function answer(question: Exclude<ToWorker, { readonly kind: 'workbook' | 'rows' }>): void {
  const { id } = question;
  try {
    send({ kind: 'answer', id, answer: answerTo(question) });
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    send({ kind: 'defect', id, message, stack });
  }
}

function answerTo(question: Exclude<ToWorker, { readonly kind: 'workbook' | 'rows' }>) {
  switch (question.kind) {
    case 'ready':
      return null;
    case 'compute': {
      const made = computeWorkbook(received(), question.options, (step) => send({ kind: 'step', step }));
      lastCase = made.case;
      return made.computed;
    }
    case 'plan':
      return computedCase().plan(question.check, question.time);
    case 'explain':
      return computedCase().explain(question.figure, question.most);
    case 'post':
      return computedCase().postOf(question.row);
    case 'post-times':
      return computedCase().postTimes(question.most);
    case 'try-statuses':
      return computedCase().tryStatuses(question.statuses);
  }
}

function computedCase(): ComputedCase {
  if (lastCase === null) throw new RangeError('asked for a case before one was computed');
  return lastCase;
}

function received(): WorkbookSnapshot {
  if (workbook === null) throw new RangeError('no workbook was sent');
  const sheets = workbook.sheets.map((sheet, index): SheetSnapshot => ({ ...sheet, values: rows[index]! }));
  return { ...workbook, sheets };
}

function send(message: FromWorker): void {
  postMessage(message);
}
