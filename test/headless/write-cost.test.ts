import { registerRibbon } from '../../src/commands/ribbon';
import { runOptions } from '../../src/commands/run-options';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';
import { computingHere } from '../../standin/headless/on-this-thread';
import { workbookOfPosts } from './workbook-of-posts';

/** What a run of 100 posts cost when its sheets held fixed values. */
const EARLIER = { bytes: 2_230_000, actions: 11_102 };

test('a run of 100 posts sends less than it did when its sheets proved nothing', async () => {
  const excel = await startExcel(openWorkbook(await workbookOfPosts(100, 'by rates')));
  const uninstall = excel.install();
  try {
    runOptions.reset({ language: 'de' });
    registerRibbon(() => computingHere(() => undefined));
    await excel.runCommand('reconcile');
  } finally {
    uninstall();
  }
  const bytes = excel.requests.reduce((sum, { request }) => sum + JSON.stringify(request).length, 0);
  const actions = excel.requests.reduce((sum, { request }) => sum + request.Actions.length, 0);
  expect(excel.document.sheets.map(({ name }) => name)).toContain('KIM-Herleitung');
  expect(bytes).toBeLessThan(EARLIER.bytes);
  expect(actions).toBeLessThan(EARLIER.actions);
});
