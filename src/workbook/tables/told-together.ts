import { runsOfCells } from '../../domain/findings/cell-runs';
import { finding, type Finding } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import { namedCells } from '../../domain/findings/named-cells';
import { sentence } from '../../domain/findings/sentence';
import { severityOf } from '../../domain/findings/severity';
import { withCells } from '../../domain/findings/told-once';
import type { Heading } from './table';

/**
 * The findings of a list, with those about cells of one column as one: what cannot be read, and what was read as
 * something. It stands at the first cell, names the others and says the first of each kind. A cell that has a finding
 * of its own kind alone keeps it; findings that are not about a column stay as they are.
 */
export function toldTogether(findings: readonly Finding[], heading: Heading): readonly Finding[] {
  if (findings.length < 2) return findings;
  const groups = new Map<string, Finding[]>();
  const order: Finding[][] = [];
  for (const each of findings) {
    const key = groupOf(each, heading);
    const known = key === null ? undefined : groups.get(key);
    if (known !== undefined) {
      known.push(each);
      continue;
    }
    const group = [each];
    order.push(group);
    if (key !== null) groups.set(key, group);
  }
  return order.map((group) => (group.length === 1 ? group[0]! : together(group, heading)));
}

/** Null for a finding that is told alone. */
function groupOf(each: Finding, heading: Heading): string | null {
  if (each.place === null) return null;
  const severity = severityOf(each);
  if (severity === 'warning' || (severity === 'info' && !('column' in each.values))) return null;
  const column = columnOf(each, heading);
  return column === undefined ? null : `${severity} ${column.index}`;
}

function columnOf({ place }: Finding, { grid, columns }: Heading) {
  const name = grid.isTurned ? place!.cell.replace(/^[A-Z]+/, '') : place!.cell.replace(/\d+$/, '');
  return columns.find(({ index }) => grid.nameOfColumn(index) === name);
}

function together(group: readonly Finding[], heading: Heading): Finding {
  const first = group[0]!;
  const cells = [...new Set(group.map(({ place }) => place!.cell))];
  const ofEachKind = [...new Map([...group].reverse().map((each) => [each.code, each])).values()].reverse();
  const values = {
    count: String(cells.length),
    column: columnOf(first, heading)!.heading,
    cells: namedCells(runsOfCells(cells)),
    reasons: inBothLanguages((language) =>
      ofEachKind
        .map((each) => `${each.place!.cell}: ${sentence({ ...each, place: null }, language)}`)
        .join(' '),
    ),
  };
  const code = severityOf(first) === 'error' ? 'cells-unreadable' : 'cells-told';
  return withCells({ ...finding(code, first.place, values), ofCell: first.code }, cells);
}
