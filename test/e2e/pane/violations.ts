import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';
import type { PaneUser } from './pane-user';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What breaks WCAG 2.2 AA in the pane as it is shown now: the rule with the first element. */
export function violations(user: PaneUser): Promise<readonly string[]> {
  return violationsIn(user.pane.locator('html'), []);
}

/**
 * The same of a page by its `html`.
 * @param except selectors of parts that are not ours
 */
export async function violationsIn(html: Locator, except: readonly string[]): Promise<readonly string[]> {
  await html.evaluate((_, source) => new Function(source)(), axe);
  const results = await html.evaluate(
    (_, [values, exclude]) =>
      (
        globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }
      ).axe.run({ exclude: exclude!.map((each) => [each]) }, { runOnly: values, iframes: false }),
    [STANDARDS, except] as const,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
}
