import type { MoneySource } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { placeOf } from '../../domain/place';

/** A warning for each source of money of which more was deducted than it has. */
export function implausibleSources(sources: readonly MoneySource[]): readonly Finding[] {
  return sources.flatMap(({ origin, label, high, deductedAmount }) =>
    deductedAmount === null || deductedAmount <= high
      ? []
      : [
          finding('deducted-above-amount', placeOf(origin, 'deductedAmount'), {
            source: label,
            deducted: { cents: deductedAmount },
            amount: { cents: high },
          }),
        ],
  );
}
