import type { BrowserContext } from 'playwright-core';
import { answerTo } from '../../../standin/browser/server/workbench-server';
import type { WorkbenchFiles } from '../../../standin/browser/server/workbench-server';

/**
 * Hands the pages everything they ask `origin` for, as the server there would answer it: without a connection, so that
 * none can get lost. Requests to other servers are refused.
 */
export async function answerHere(
  context: BrowserContext,
  origin: string,
  files: WorkbenchFiles,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    try {
      if (!url.startsWith(`${origin}/`)) return await route.abort();
      const { status, headers, body } = answerTo(url.slice(origin.length), files);
      await route.fulfill({ status, headers, body: Buffer.from(body) });
    } catch (error) {
      // A page may ask for something and be closed before the answer is there.
      if (!String(error).includes('has been closed')) throw error;
    }
  });
}
