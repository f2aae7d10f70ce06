import { Examiner } from '../../workbook/examiner';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { FromWorker, ToWorker } from './messages';

/**
 * Entry of the worker: the pure rooms on a thread of their own, so that the pane answers while 100.000 rows are
 * computed. It knows neither Excel nor the page.
 */
const examiner = new Examiner();
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
    case 'compute':
      return examiner.compute(received(), question.options, (step) => send({ kind: 'step', step }));
    case 'plan':
      return examiner.plan(question.check, question.time);
    case 'explain':
      return examiner.explain(question.figure, question.most);
    case 'try-statuses':
      return examiner.tryStatuses(question.statuses);
  }
}

function received(): WorkbookSnapshot {
  if (workbook === null) throw new RangeError('no workbook was sent');
  const sheets = workbook.sheets.map((sheet, index): SheetSnapshot => ({ ...sheet, values: rows[index]! }));
  return { ...workbook, sheets };
}

function send(message: FromWorker): void {
  postMessage(message);
}
