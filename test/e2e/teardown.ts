import { forgetServedFiles } from './browser/served-files';
import type { Running } from './setup';

export default async function teardown(): Promise<void> {
  const { running } = globalThis as unknown as { readonly running: Running };
  await running.browser.close();
  await running.server.close();
  forgetServedFiles(process.env['WORKBENCH_FILES']!);
}
