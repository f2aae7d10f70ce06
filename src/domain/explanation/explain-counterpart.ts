import type { Measure } from '../case';
import type { FigureId, ReconciliationRow, UnplannedKind } from '../result';
import { explainSum } from './explain-unplanned';
import type { ComputedFigure } from './explanation';
import { computed } from './figures';
import type { LineContext } from './line-context';

const KINDS: Readonly<Partial<Record<Measure, readonly UnplannedKind[]>>> = {
  'over-plan': ['over-plan'],
  'extra-plan': ['extra-plan'],
  unplanned: ['over-plan', 'extra-plan'],
};

/** Explains the computed figure that a stated one is compared with, or why there is none. */
export function explainCounterpart(
  row: ReconciliationRow,
  context: LineContext,
  explain: (figure: FigureId) => ComputedFigure,
): ComputedFigure {
  const { measure, module, year } = row;
  const nothing = row.computed.known ? null : row.computed.reason.code;
  if (nothing === 'stated-without-posts' || nothing === 'stated-not-by-module') {
    return computed('stated-computed', 'not-comparable', row.computed, []);
  }
  switch (measure) {
    case 'own-share':
    case 'grant':
    case 'cost':
      return explain({ measure, module, year });
    case 'cover':
      return explain({ measure: 'cover-granted', year });
    case 'over-plan':
    case 'extra-plan':
    case 'unplanned':
      if (module === null) return explain({ measure, year });
      return explainSum(
        measure,
        row.computed,
        (each) =>
          each.modules.includes(module) &&
          (year ?? each.year) === each.year &&
          (KINDS[measure] ?? []).includes(each.kind),
        context,
      );
  }
}
