import type { Finding, FindingCode } from '../../domain/findings/finding';
import { groupBy } from '../../domain/group-by';

/** What makes two questions of a kind the same one: these of their values. */
const SAME: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  'block-labels-contradict': ['texts', 'coordinate'],
  'block-label-unclear': ['text', 'coordinate'],
  'block-coordinate-missing': ['coordinate'],
  'block-unit-in-doubt': ['text'],
  'block-label-lost': [],
  'block-grant-missing': [],
  'block-cost-missing': [],
  'block-illegible': ['label'],
  'block-negative': ['label'],
  'percent-in-amount': ['column'],
  'date-in-amount': ['column'],
  'amount-not-yearly': ['column'],
  'amount-in-currency': ['column'],
  'unit-contradicts': ['column'],
  'ambiguous-number': [],
};

/** The findings of a cross-tab, each question once: at the first cell that it is about, with the others named behind it. */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy<Finding | string, Finding>(findings, (each) => {
    const same = SAME[each.code];
    return same === undefined || each.place === null
      ? each
      : JSON.stringify([each.code, ...same.map((name) => each.values[name])]);
  });
  return [...groups.values()].map(([first, ...others]) => together(first!, others));
}

function together(first: Finding, others: readonly Finding[]): Finding {
  const cells = new Set(others.map(({ place }) => place!.cell));
  cells.delete(first.place?.cell ?? '');
  return cells.size === 0 ? first : { ...first, also: [...cells] };
}
