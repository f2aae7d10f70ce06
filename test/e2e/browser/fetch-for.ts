import type { BrowserContext } from 'playwright-core';

/** Every request of the pages goes out from here, to the same server, and its answer is handed to the browser. */
export async function fetchFor(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => route.fulfill({ response: await route.fetch() }));
}
