import { atHand } from '../../src/commands/computing/at-hand';
import type { EndableComputing } from '../../src/commands/computing/cancelled';
import type { Computation } from '../../src/domain/compute';
import { computeWorkbook } from '../../src/workbook/recognised-workbook';

/**
 * Computes on this thread: the headless run has no page that would stand still.
 * @param keep gets what was computed, for a report of it; null where the input could not be computed
 */
export function computingHere(keep: (computation: Computation | null) => void): EndableComputing {
  return {
    compute: async (...workbook) => {
      const { computed, case: made } = computeWorkbook(...workbook);
      keep(made?.computation ?? null);
      return { computed, case: made === null ? null : atHand(made, async () => undefined) };
    },
    end: () => undefined,
  };
}

export const onThisThread = computingHere(() => undefined);
