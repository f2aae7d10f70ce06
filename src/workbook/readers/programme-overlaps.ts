import { finding, type Finding } from '../../domain/findings/finding';
import { placeOf } from '../../domain/place';
import type { ProgrammeRow } from '../../domain/rules/own-programme';
import type { Rule } from '../../domain/rules/rule';
import { compareDates } from '../../domain/time';

/** Rows of `Programm` that say different things of the same time, and modules with two names. */
export function programmeOverlaps(rows: readonly ProgrammeRow[]): readonly Finding[] {
  return rows.flatMap((row, position) => {
    const before = rows.slice(0, position).filter((each) => each.programme === row.programme);
    return [...overlapOf(row, before), ...otherNameOf(row, before)];
  });
}

function overlapOf({ rule }: ProgrammeRow, before: readonly ProgrammeRow[]): readonly Finding[] {
  const other = before.find((each) => isOfSame(each.rule, rule) && overlaps(each.rule, rule));
  if (other === undefined) return [];
  const rowOf = ({ origin }: Rule) => String(origin?.row ?? '');
  const values = { first: rowOf(other.rule), second: rowOf(rule) };
  return [finding('programme-overlap', placeIn(rule, 'from'), values)];
}

function otherNameOf(
  { rule, moduleName }: ProgrammeRow,
  before: readonly ProgrammeRow[],
): readonly Finding[] {
  const other = before.find(
    (each) => each.rule.module === rule.module && each.moduleName !== null && each.moduleName !== moduleName,
  );
  if (other === undefined || moduleName === null) return [];
  const values = { module: String(rule.module), first: other.moduleName!, second: moduleName };
  return [finding('module-named-twice', placeIn(rule, 'module'), values)];
}

function isOfSame(one: Rule, other: Rule): boolean {
  return one.module === other.module && one.role === other.role && one.purpose === other.purpose;
}

function overlaps(one: Rule, other: Rule): boolean {
  const endsBefore = (left: Rule, right: Rule) => left.to !== null && compareDates(left.to, right.from) < 0;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function placeIn({ origin }: Rule, field: 'from' | 'module') {
  return origin === null ? null : (placeOf(origin, field) ?? placeOf(origin, 'from'));
}
