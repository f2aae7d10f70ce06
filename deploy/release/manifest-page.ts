import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A page that sets the manifest to an address in any browser, without Node and without a server. It runs the very code that
 * a build runs (`build/deployment.js`).
 * @param manifest the one of the repository, which still names the workbench
 * @throws Error where the page lacks a place to fill
 */
export function manifestPage(project: string, manifest: string): string {
  const rules = readFileSync(join(project, 'build/deployment.js'), 'utf8').replaceAll(/^export /gm, '');
  const page = readFileSync(join(project, 'deploy/release/manifest-page.html'), 'utf8');
  const filled: readonly (readonly [string, string])[] = [
    ['/* deployment.js */', rules],
    ["'{manifest}'", JSON.stringify(manifest).replaceAll('<', '\\u003c')],
  ];
  return filled.reduce((html, [place, content]) => {
    if (!html.includes(place)) throw new Error(`manifest-page.html has no ${place}`);
    return html.replace(place, () => content);
  }, page);
}
