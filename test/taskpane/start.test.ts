import { newDocument } from '../../standin/document/new-document';
import { startExcel } from '../../standin/headless/excel-stand-in';

test('a first click finds its handler, also while Excel is not ready yet', async () => {
  const excel = await startExcel(newDocument());
  excel.install();
  const never = new Promise<never>(() => undefined);
  Object.assign(excel.Office, { onReady: () => never });
  await import('../../src/taskpane/start');
  const clicked = excel.runCommand('reconcile').then(() => 'done');
  const waits = new Promise((resolve) => setTimeout(() => resolve('waits for Excel'), 200));
  expect(await Promise.race([clicked, waits])).toBe('waits for Excel');
});
