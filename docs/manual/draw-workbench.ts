import type { Browser, BrowserContext } from 'playwright-core';
import { overview } from '../../src/i18n/de/taskpane-overview';
import { taskpane } from '../../src/i18n/de/taskpane';

/** Draws the workbench with the example reconciled by its ribbon, as the README shows it. */
export async function drawWorkbench(
  browser: Browser,
  address: string,
  target: string,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1600, height: 980 },
    deviceScaleFactor: 1.5,
    reducedMotion: 'reduce',
  });
  await prepare(context);
  const page = await context.newPage();
  await page.goto(`${address}?file=kreis.xlsx&lang=de`);
  const pane = page.frameLocator('#add-in iframe');
  await pane.getByRole('tablist').first().waitFor();
  await page.locator('#ribbon').getByRole('button', { name: 'Abgleichen' }).click();
  await pane.getByText(taskpane.feedback.reconcile).waitFor();
  await pane.getByText(overview.states.written).waitFor();
  await page.getByRole('tab', { name: 'KIM-Abgleich', exact: true }).click();
  await pane.getByText('440.837,00 €').first().waitFor();
  // The grid is a canvas: nothing tells when it has been drawn.
  await page.waitForTimeout(500);
  await page.screenshot({ path: target });
  await context.close();
}
