import type { RegistrationAssumptions } from '../../../domain/registration/registration-assumptions';

/** The footnotes of the registration. */
export const MARKS = { continuation: '¹', sameCost: '²', payRise: '³', wholeTotals: '⁴' } as const;

/** The footnotes that an amount has. */
export function marksOf(of: RegistrationAssumptions): readonly string[] {
  return [
    ...(of.assumesContinuation ? [MARKS.continuation] : []),
    ...(of.sameCostAs.length > 0 ? [MARKS.sameCost] : []),
    ...(of.payRisesFrom.length > 0 ? [MARKS.payRise] : []),
    ...(of.risesWholeTotals ? [MARKS.wholeTotals] : []),
  ];
}
