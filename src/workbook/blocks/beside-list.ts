import { runsOfCells } from '../../domain/findings/cell-runs';
import { finding, type Finding } from '../../domain/findings/finding';
import { namedCells } from '../../domain/findings/named-cells';
import { severityOf } from '../../domain/findings/severity';
import { withCells } from '../../domain/findings/told-once';
import { groupBy } from '../../domain/group-by';

/**
 * The findings of a cross-tab beside a list of posts. Its figures are only compared with what the list gives, so that
 * those that are not clear stop nothing: one warning for each pair of labels that contradict each other, and one for
 * all other figures.
 */
export function besideList(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter((each) => severityOf(each) === 'error');
  const others = findings.filter((each) => severityOf(each) !== 'error');
  const groups = groupBy(errors, ({ code, values }) =>
    code === 'block-labels-contradict' ? JSON.stringify(values) : '',
  );
  const warnings = [...groups.values()].map((group) => {
    const [first] = group;
    const { code, place, values } = first!;
    const all = [...new Set(group.flatMap((other) => other.place?.cell ?? []))];
    const cells = namedCells(runsOfCells(all));
    if (code !== 'block-labels-contradict') {
      return withCells(finding('block-not-compared', place, { cells }), all);
    }
    const { texts = '', coordinate = '' } = values;
    return withCells(finding('block-labels-not-compared', place, { texts, coordinate, cells }), all);
  });
  return [...others, ...warnings];
}
