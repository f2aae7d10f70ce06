import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { PaneUser } from './pane-user';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What breaks WCAG 2.2 AA in the pane as it is shown now: the rule with the first element. */
export async function violations(user: PaneUser): Promise<readonly string[]> {
  const html = user.pane.locator('html');
  await html.evaluate((_, source) => new Function(source)(), axe);
  const results = await html.evaluate(
    (_, values) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: values,
      }),
    STANDARDS,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
}
