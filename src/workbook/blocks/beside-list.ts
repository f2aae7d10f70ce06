import { andMore } from '../../domain/findings/and-more';
import { finding, type Finding, type FindingValue } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import { severityOf } from '../../domain/findings/severity';

const MOST_CELLS_NAMED = 8;

/**
 * The findings of a cross-tab beside a list of posts. Its figures are only compared with what the list gives, so that
 * those that are not clear stop nothing: one warning for each pair of labels that contradict each other, and one for
 * all other figures.
 */
export function besideList(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter((each) => severityOf(each) === 'error');
  const groups = new Map<string, Finding[]>();
  for (const each of errors) {
    const key = each.code === 'block-labels-contradict' ? JSON.stringify(each.values) : '';
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const warnings = [...groups.values()].map((group) => {
    const [first] = group;
    const { code, place, values } = first!;
    const cells = cellsOf(group);
    if (code !== 'block-labels-contradict') return finding('block-not-compared', place, { cells });
    const { texts = '', coordinate = '' } = values;
    return finding('block-labels-not-compared', place, { texts, coordinate, cells });
  });
  return [...findings.filter((each) => !errors.includes(each)), ...warnings];
}

function cellsOf(findings: readonly Finding[]): FindingValue {
  const cells = [...new Set(findings.flatMap(({ place }) => place?.cell ?? []))];
  const named = cells.slice(0, MOST_CELLS_NAMED).join(', ');
  if (cells.length <= MOST_CELLS_NAMED) return named;
  return inBothLanguages((language) => `${named} ${andMore(cells.length - MOST_CELLS_NAMED)[language]}`);
}
