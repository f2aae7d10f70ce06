import { finding } from '../../domain/findings/finding';
import type { Finding } from '../../domain/findings/finding';
import { placeKey } from './write-plan';
import type { CellTarget, TargetCheck } from './write-plan';

/** A warning for each target that holds a formula and therefore stays as it is. */
export function formulaFindings(
  targets: readonly CellTarget[],
  formulas: TargetCheck['formulas'],
): Finding[] {
  return targets
    .filter((target) => formulas.has(placeKey(target.place)))
    .map((target) => finding('target-holds-formula', target.place, { figure: target.figure }));
}

/** What the check of the targets adds to the findings of a run. */
export function checkFindings(targets: readonly CellTarget[], check: TargetCheck): readonly Finding[] {
  return [...check.findings, ...(check.told ?? []), ...formulaFindings(targets, check.formulas)];
}
