import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What the view says of itself when it is drawn. */
export const DEFECT = 'made to fail by a test';

/**
 * Runs before the chunk of a view and replaces whatever it holds by components that throw when they are drawn. `then`
 * and symbols stay undefined, else `import()` would take the module for a promise.
 */
const EVERYTHING_THROWS = `{
  const chunks = (self.webpackChunkkim_abgleich ??= []);
  const { push } = chunks;
  chunks.push = ([names, modules, ...rest]) => {
    chunks.push = push;
    const fail = () => { throw new Error(${JSON.stringify(DEFECT)}); };
    const exported = new Proxy({}, {
      get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : fail),
    });
    for (const id of Object.keys(modules)) modules[id] = (module) => { module.exports = exported; };
    return push.call(chunks, [names, modules, ...rest]);
  };
}
`;

/** The file of a chunk in the folder of its version, by the name before the hash of its content. */
function builtChunk(chunk: string): string {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  return join(
    'dist',
    files.find((file) => file.includes(`/${chunk}.`))!,
  );
}

/** Lets a view throw when it is drawn. */
export async function breakView(page: Page, chunk: string): Promise<void> {
  const body = EVERYTHING_THROWS + readFileSync(builtChunk(chunk), 'utf8');
  await page.route(`**/${chunk}.*.js`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** Lets the code of a view not come through, until the function it gives is called. */
export async function withholdView(page: Page, chunk: string): Promise<() => Promise<void>> {
  const pattern = `**/${chunk}.*.js`;
  await page.route(pattern, (route) => route.abort());
  return () => page.unroute(pattern);
}
