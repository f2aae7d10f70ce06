import type { BrowserContext, Frame, Page } from 'playwright-core';
import { formatEuro, type Cents } from '../../src/domain/numbers';
import { preview } from '../../src/i18n/de/taskpane-preview';
import { taskpane } from '../../src/i18n/de/taskpane';
import type { TextChange } from './in-page';
import { OWN_SHARE } from './posts-workbook';

/** Longer than any machine needs; then the figure is another one. */
const PATIENCE_MS = 180_000;

/** How long something took, in milliseconds. */
export interface Span {
  readonly total: number;
  /** Of it: the host had a request to answer. */
  readonly standIn: number;
  /** Of it: everything else, that is our code, the client of office.js and the ways between the frames. */
  readonly ours: number;
  /** The longest task of the pane's own meanwhile; 0 where none took 50 ms. */
  readonly longestTask: number;
}

export interface PaneMeasurement {
  /** With nothing of the add-in in the browser's cache, beside an empty workbook. */
  readonly firstPaint: number;
  /** Once more, beside the workbook that is measured. */
  readonly nextPaint: number;
  /** From the click on *Abgleichen* to the result on the screen. */
  readonly examine: Span;
  /** From the click on *Schreiben* until the cells are written. */
  readonly write: Span;
}

/**
 * Opens a workbook in the workbench, reconciles and writes it as a user does.
 * @throws Error where pane or cells show another own share than `ownShare`, in cents
 */
export async function measurePane(
  context: BrowserContext,
  address: string,
  file: Uint8Array,
  ownShare: number,
): Promise<PaneMeasurement> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${address}?file=&lang=de`);
  const button = (name: string) =>
    page.frameLocator('#add-in iframe').getByRole('button', { name, exact: true }).first();
  const firstPaint = await meaningfulPaint(await paneOf(page));
  const name = 'Messung.xlsx';
  const buffer = Buffer.from(file);
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.locator('#file-name').getByText(name).waitFor();
  await button(taskpane.examine).waitFor();
  await page.waitForFunction(() => window.page.workbench.grid.calculation.settled);
  await page.evaluate(() => window.paneBench.watchHost());
  const pane = await paneOf(page);
  const nextPaint = await meaningfulPaint(pane);

  const span = async (click: string, changes: readonly TextChange[], end: number): Promise<Span> => {
    const watched = within(pane, changes);
    await button(click).click();
    const times = await watched;
    const [from, to] = [times[0]!, times[end]!];
    const requests = await page.evaluate(() => window.paneBench.requests);
    const tasks = await pane.evaluate(() => window.paneBench.tasks);
    const standIn = covered(requests, from, to);
    const durations = tasks
      .filter(({ start }) => start >= from && start < to)
      .map(({ duration }) => duration);
    return { total: to - from, standIn, ours: to - from - standIn, longestTask: Math.max(0, ...durations) };
  };

  const total = `${taskpane.ownShareTotal}${formatEuro(ownShare as Cents, 'de').replaceAll('\u00a0', ' ')}`;
  const examine = await span(taskpane.examine, [[total, 'appears']], 1);
  await page
    .frameLocator('#add-in iframe')
    .getByRole('tab', { name: taskpane.shortViews.preview, exact: true })
    .click();
  await button(preview.write).waitFor();
  const steps: readonly TextChange[] = [
    [taskpane.steps.write, 'appears'],
    [taskpane.steps.write, 'goes'],
    [taskpane.feedback.reconcile, 'appears'],
  ];
  const write = await span(preview.write, steps, 2);

  const written = await page.evaluate(({ sheet, rows, column }) => {
    const found = window.page.workbench.workbook.document.sheets.find((each) => each.name === sheet)!;
    return rows.map((row) => Number(found.rows.get(row)!.get(column)!.value));
  }, OWN_SHARE);
  const cents = written.reduce((sum, euro) => sum + Math.round(euro * 100), 0);
  if (cents !== ownShare) throw new Error(`the cells hold ${cents} cents instead of ${ownShare}`);
  await page.close();
  return { firstPaint, nextPaint, examine, write };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.locator('#add-in iframe').elementHandle();
  return (await frame!.contentFrame())!;
}

async function meaningfulPaint(pane: Frame): Promise<number> {
  await pane.waitForFunction(() => window.paneBench.meaningfulPaint !== null);
  return pane.evaluate(() => window.paneBench.meaningfulPaint!);
}

/** @throws Error where the texts do not come, with what the pane shows */
async function within(pane: Frame, changes: readonly TextChange[]): Promise<readonly number[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const times = await Promise.race([pane.evaluate((each) => window.paneBench.watch(each), changes), late]);
  clearTimeout(timer);
  if (times !== null) return times;
  const shown = await pane.locator('main').innerText();
  throw new Error(`the pane never showed ${JSON.stringify(changes)}, but: ${shown}`);
}

/** How much of the time between two moments lies in at least one of the intervals. */
function covered(
  intervals: readonly { readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): number {
  let sum = 0;
  let until = from;
  for (const each of [...intervals].sort((a, b) => a.from - b.from)) {
    const start = Math.max(each.from, until);
    const end = Math.min(each.to, to);
    if (end > start) sum += end - start;
    until = Math.max(until, end);
  }
  return sum;
}
