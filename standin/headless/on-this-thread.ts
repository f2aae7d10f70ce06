import { atHand } from '../../src/commands/computing/at-hand';
import type { EndableComputing } from '../../src/commands/computing/cancelled';
import { computeWorkbook, type ComputedWorkbook } from '../../src/workbook/recognised-workbook';

/**
 * Computes on this thread: the headless run has no page that would stand still.
 * @param keep gets what was computed, for a report of it
 */
export function computingHere(keep: (workbook: ComputedWorkbook) => void): EndableComputing {
  return {
    compute: async (...workbook) => {
      const made = computeWorkbook(...workbook);
      keep(made);
      return {
        computed: made.computed,
        case: made.case === null ? null : atHand(made.case, async () => undefined),
      };
    },
    end: () => undefined,
  };
}

export const onThisThread = computingHere(() => undefined);
