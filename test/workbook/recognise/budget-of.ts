import { compute, type Computation } from '../../../src/domain/compute';
import { toAmountText } from '../../../src/domain/numbers';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import type { Recognition } from '../../../src/workbook/recognition';
import { brief, posts, recognised, type Rows } from '../workbook-of';

/** One post of module 2 in 2022; its own share is 15.000,00 € whatever the budget says. */
export const POSTS = posts([2, 'Casemanagement', 1, 70000, '01.01.2022', '31.12.2022']);

/** What is read beside the posts: each budget line as `2022 05.01.13 / 501200 expense 9000.00 –` (plan, used). */
export function budget(sheet: string, rows: Rows) {
  const recognition = recognised({ Stellen: POSTS, [sheet]: rows });
  const budgetLines = recognition.case?.budgetLines;
  const lines = budgetLines?.map(({ year, key, kind, appropriation, used }) =>
    [
      year,
      key,
      kind,
      ...[appropriation, used].map((each) => (each === null ? '–' : toAmountText(each))),
    ].join(' '),
  );
  return { lines, budgetLines, findings: brief(recognition.findings), recognition };
}

/** The figures of what was read, and all findings with a place. */
export function figuresOf({ case: input, findings }: Recognition): {
  readonly ownShare: Computation['figures']['totals']['ownShare'];
  readonly findings: readonly string[];
} {
  const { figures } = compute(input!, ruleSetOf(input!.settings));
  const all = [...findings, ...figures.findings].filter(({ place }) => place !== null);
  return { ownShare: figures.totals.ownShare, findings: brief(all) };
}
